/** The header in which the web server notes the path being asked for: a page cannot see its own address. */
export const PATH_HEADER = 'x-workspace-path'

/** Where to go after signing in: a path of the workspace, or its first page when the text is anything else. */
export function returnPath(text: unknown): string {
  const base = 'https://here.invalid'
  if (typeof text !== 'string' || !text.startsWith('/') || !URL.canParse(text, base)) return '/workspace'
  const url = new URL(text, base)
  const isWorkspace = url.pathname === '/workspace' || url.pathname.startsWith('/workspace/')
  return url.origin === base && isWorkspace ? url.pathname + url.search : '/workspace'
}

/** The sign-in page, set to lead back to a path. */
export const signInHref = (path: string): string => `/sign-in?return=${encodeURIComponent(returnPath(path))}`
