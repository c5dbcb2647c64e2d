import type { RequestListener } from 'node:http'
import inject from 'light-my-request'
import { answerList } from '@/app/(public)/lists'
import type { Reading, Rendered } from '@/lib/kept-pages/keep'
import { type LightStyles, withLightStyles } from '@/lib/kept-pages/light-styles'
import { lighten } from '@/lib/kept-pages/lighten'
import { PUBLIC_HEADERS } from '@/lib/kept-pages/respond'
import { renderWith } from '@/lib/rendering'
import { stylesheetsOf } from '@/lib/stylesheets'

/** Renders public addresses: lists by themselves, all else through the framework, which leaves as plain HTML. */
export async function renderer(framework: RequestListener, light: LightStyles) {
  // The framework puts them into its own pages only.
  const styles = stylesheetsOf((await inject(framework, '/problem/not-found')).payload)

  return async (url: string, reading: Reading): Promise<Rendered> => {
    let list: string | undefined
    const take = (html: string) => void (list = html)
    // Either begins only when it is waited for, so it must be waited for within.
    const { status, headers, body } = await renderWith(
      { ...reading, styles, take },
      async () => (await listAt(url)) ?? (await through(framework, url)),
    )
    if (headers.location) return redirected(status, headers.location)
    const isFile = 'content-disposition' in headers
    if (isFile || !String(headers['content-type']).startsWith('text/html')) return { status, headers, body }
    return { status, headers, body: withLightStyles(list ?? lighten(body.toString()), light) }
  }
}

async function listAt(url: string): Promise<Rendered | null> {
  try {
    const answer = await answerList(url)
    return answer && { status: answer.status, headers: { 'content-type': 'text/html' }, body: '' }
  } catch (error) {
    console.error(error)
    return { status: 500, headers: {}, body: '' }
  }
}

async function through(framework: RequestListener, url: string): Promise<Rendered> {
  const { statusCode: status, headers, rawPayload: body } = await inject(framework, url)
  return { status, headers, body }
}

// Next writes a page with its scripts into a redirect too.
const redirected = (status: number, location: string): Rendered => ({
  status,
  headers: { ...PUBLIC_HEADERS, 'Content-Type': 'text/plain', 'Cache-Control': 'no-store', location },
  body: '',
})
