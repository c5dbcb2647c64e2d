import type { ReactNode } from 'react'
import { PublicDocument } from '@/components/layout/public-document'
import { type Asked, askedIn } from '@/lib/address'
import { today } from '@/lib/clock'
import { type Moment, parseMoment } from '@/lib/moment'
import type { PageHead } from '@/lib/page-head'
import { renderingHere } from '@/lib/rendering'
import { stylesheetsOf } from '@/lib/stylesheets'

// Next renders a page twice, once for its browser script and once as HTML. Public pages run no script, and for those that are
// rendered for each reader the first is most of the work: here React writes the HTML alone (docs/decisions/0017).

type Page = { head: PageHead; body: ReactNode }
type Params = { params: Promise<{ moment: string }> }

// What Next bundles may not import it.
const { createRequire } = process.getBuiltinModule('node:module')
const react = createRequire(`${process.cwd()}/package.json`)('react-dom/server') as {
  renderToStaticMarkup: (document: ReactNode) => string
}

/** Makes a route answer with a page; at a day that is none, with 404. A page of a list past its end is its last one. */
export const answerWith =
  (pageAt: (moment: Moment, asked: Asked) => Promise<Page>) =>
  async (request: Request, { params }: Params): Promise<Response> => {
    const moment = parseMoment((await params).moment, today())
    const page = moment && (await pageAt(moment, askedIn(request.url)))
    if (!page) return html(404, '')
    const rendering = renderingHere()
    const styles = rendering?.styles ?? (await stylesOfNext(request.url))
    const document = (
      <PublicDocument head={page.head} styles={styles}>
        {page.body}
      </PublicDocument>
    )
    const text = `<!DOCTYPE html>${react.renderToStaticMarkup(document)}`
    rendering?.take(text)
    return html(200, rendering ? '' : text)
  }

const html = (status: number, body: string) =>
  new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })

/** Where Next stands alone, as in development, one of its own pages tells what it loads. */
const stylesOfNext = async (url: string): Promise<string[]> =>
  stylesheetsOf(await (await fetch(new URL('/problem/not-found', url))).text())
