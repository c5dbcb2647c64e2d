/** The pages that are measured; the filtered one is rendered for each reader, the others are kept. */
export const KEPT_PAGES = [
  { name: 'home', path: '/' },
  { name: 'timeline', path: '/timeline' },
  { name: 'organisation', path: '/organisations/blmk-icb' },
  { name: 'consultation', path: '/consultations/integrating-care' },
] as const

export const FILTERED = { name: 'timeline, filtered', path: '/timeline?place=luton' } as const

/** The address of the timeline narrowed by each value that its form offers, one at a time. */
export async function everyFilter(site: string): Promise<string[]> {
  const html = await (await fetch(`${site}/timeline`)).text()
  return [...html.matchAll(/<select[^>]* name="(\w+)"[^>]*>(.*?)<\/select>/gs)].flatMap(
    ([, name = '', options = '']) =>
      [...options.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => `/timeline?${name}=${value}`),
  )
}
