import type { ReactNode } from 'react'
import { PublicDocument } from '@/components/layout/public-document'
import { type Asked, askedIn } from '@/lib/address'
import { today } from '@/lib/clock'
import { type Moment, parseMoment } from '@/lib/moment'
import type { PageHead } from '@/lib/page-head'
import { stylesheetsOf } from '@/lib/stylesheets'

// Next renders a page twice, once for its browser script and once as HTML. Public pages run no script, and for those that are
// rendered for each reader the first is most of the work: here React writes the HTML alone (docs/decisions/0017).

/** A list that readers can narrow: what its page shows at a moment, of what an address asks for. */
export type List = (moment: Moment, asked: Asked) => Promise<{ head: PageHead; body: ReactNode }>

// What Next bundles may not import it.
const { createRequire } = process.getBuiltinModule('node:module')
const react = createRequire(`${process.cwd()}/package.json`)('react-dom/server') as {
  renderToStaticMarkup: (document: ReactNode) => string
}

/** The page of a list as HTML, with these stylesheets; null on a day that there is not. */
export async function writeList(
  list: List,
  moment: string,
  url: string,
  styles: readonly string[],
): Promise<string | null> {
  const at = parseMoment(moment, today())
  if (!at) return null
  const { head, body } = await list(at, askedIn(url))
  const document = (
    <PublicDocument head={head} styles={styles}>
      {body}
    </PublicDocument>
  )
  return `<!DOCTYPE html>${react.renderToStaticMarkup(document)}`
}

type Params = { params: Promise<{ moment: string }> }

/** Makes a route answer with a list where Next stands alone, as in development: one of its own pages tells what it loads. */
export const answerWith =
  (list: List) =>
  async ({ url }: Request, { params }: Params): Promise<Response> => {
    const styles = stylesheetsOf(await (await fetch(new URL('/problem/not-found', url))).text())
    const html = await writeList(list, (await params).moment, url, styles)
    const headers = { 'Content-Type': 'text/html; charset=utf-8' }
    return new Response(html, { status: html === null ? 404 : 200, headers })
  }
