import type { RequestListener } from 'node:http'
import inject from 'light-my-request'
import { plainPageAt } from '@/app/(public)/plain-pages'
import type { Rendered } from '@/lib/kept-pages/make'
import { type LightStyles, withLightStyles } from '@/lib/kept-pages/light-styles'
import { lighten } from '@/lib/kept-pages/lighten'
import { PUBLIC_HEADERS } from '@/lib/kept-pages/respond'
import { renderWith, type Rendering } from '@/lib/rendering'
import { stylesheetsOf } from '@/lib/stylesheets'

/** Renders public addresses: plain pages by React alone, all else through the framework, which leaves as plain HTML. */
export async function renderer(framework: RequestListener, light: LightStyles) {
  // The framework puts them into its own pages only.
  const styles = stylesheetsOf((await inject(framework, '/problem/not-found')).payload)

  return async (url: string, rendering: Rendering): Promise<Rendered> => {
    // Either begins only when it is waited for, so it must be waited for within.
    const made = await renderWith(
      rendering,
      async () => (await plain(url, styles)) ?? (await through(framework, url)),
    )
    return isPage(made) ? { ...made, body: withLightStyles(made.body.toString(), light) } : made
  }
}

/** Whether it is a page to be read, and no file that is taken away. */
const isPage = ({ headers }: Rendered): boolean =>
  !('content-disposition' in headers) && String(headers['content-type']).startsWith('text/html')

async function plain(url: string, styles: readonly string[]): Promise<Rendered | null> {
  const headers = { 'content-type': 'text/html' }
  try {
    const found = plainPageAt(url, styles)
    const html = await found?.html
    return found && { headers, status: html ? 200 : 404, body: html ?? '' }
  } catch (error) {
    console.error(error)
    return { headers, status: 500, body: '' }
  }
}

async function through(framework: RequestListener, url: string): Promise<Rendered> {
  const { statusCode: status, headers, rawPayload } = await inject(framework, url)
  if (headers.location) return redirected(status, headers.location)
  const made = { status, headers, body: rawPayload }
  return isPage(made) ? { ...made, body: lighten(rawPayload.toString()) } : made
}

// Next writes a page with its scripts into a redirect too.
const redirected = (status: number, location: string): Rendered => ({
  status,
  headers: { ...PUBLIC_HEADERS, 'Content-Type': 'text/plain', 'Cache-Control': 'no-store', location },
  body: '',
})
