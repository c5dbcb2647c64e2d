import { RESPONSE_FILES } from '../consultation-responses/rules'
import { filterable, isList } from '../filters'

const NOT_PUBLIC = /^\/(?:workspace|sign-in|invitation|api|_next)(?:\/|$)/i
const FILE = /\.[a-z0-9]+$/i

/** A file that is made of the record, as pages are; all other files come with the build. */
const isOfRecord = (path: string) => RESPONSE_FILES.some((name) => path.endsWith(`/${name}`))

/**
 * Where a request belongs: the path under which its page is kept (an unknown query changes nothing, so it is not part of
 * it), `null` for a public page that answers a form, which is rendered each time, and `undefined` for all else.
 */
export function keptUnder(url: string): string | null | undefined {
  const [path = '/', query = ''] = url.split('?', 2)
  if (NOT_PUBLIC.test(path) || (FILE.test(path) && !isOfRecord(path))) return undefined
  if (path === '/at') return null
  const page = path.replace(/^\/(?:now|on-[^/]+)(?=\/|$)/, '').replace(/^\//, '')
  if (query && isList(page)) {
    const asked = new URLSearchParams(query)
    if (filterable[page].some((key) => asked.get(key))) return null
  }
  return path
}
