/** Whether a piece of an address can be the slug of anything: what can't is not looked up, so that odd bytes are a 404 and no error. */
export const isSlug = (text: string): boolean => text.length <= 200 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
