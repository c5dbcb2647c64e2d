import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import FileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'

// A page that calls notFound() is answered with an empty document that only a script can fill. Whoever has no script
// would see nothing, so what is kept and sent instead is the page that Next made at build time for unknown addresses.
const emptyDocument = '<!DOCTYPE html><html id="__next_error__">'

// Node wraps this module once more than Next's bundler, which takes it into the proxy, does.
const Cache = FileSystemCache.default ?? FileSystemCache

/** Next's own cache, but for the text of pages that were not found. */
export default function KeptPages(context) {
  const cache = new Cache(context)
  const set = cache.set.bind(cache)
  cache.set = async (key, page, options) => {
    if (page?.kind === 'APP_PAGE' && page.status === 404 && page.html.startsWith(emptyDocument)) {
      page.html = await readFile(join(context.serverDistDir, 'app', '_not-found.html'), 'utf8')
    }
    return set(key, page, options)
  }
  return cache
}
