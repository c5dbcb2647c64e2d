import type { ReactNode } from 'react'
import { PublicDocument } from '@/components/layout/public-document'
import { staticMarkup } from '@/components/ui/static-markup'
import { type Asked, askedIn } from '@/lib/address'
import { today } from '@/lib/clock'
import { type Moment, parseMoment } from '@/lib/moment'
import type { PageHead } from '@/lib/page-head'
import { stylesheetsOf } from '@/lib/stylesheets'

// Next renders a page twice, once for its browser script and once as HTML. Public pages run no script, and for those of which there are
// too many to keep the first is most of the work: here React writes the HTML alone (docs/decisions/0017).

/** What an address asks of a page: of a list what it is narrowed by, of one item its reference as addresses have it. */
type Wanted = { asked: Asked; ref: string }

/** A page that React alone writes: what it shows at a moment; null where there is nothing. */
export type PlainPage = (
  moment: Moment,
  wanted: Wanted,
) => Promise<{ head: PageHead; body: ReactNode } | null>

type Address = { moment: string; ref?: string; url: string }

/** The page at an address as HTML, with these stylesheets; null where there is no such day, and nothing of that name. */
export async function writePage(
  page: PlainPage,
  { moment, ref = '', url }: Address,
  styles: readonly string[],
): Promise<string | null> {
  const at = parseMoment(moment, today())
  const shown = at && (await page(at, { asked: askedIn(url), ref }))
  if (!shown) return null
  const document = (
    <PublicDocument head={shown.head} styles={styles}>
      {shown.body}
    </PublicDocument>
  )
  return `<!DOCTYPE html>${staticMarkup(document)}`
}

type Params = { params: Promise<{ moment: string; ref?: string }> }

/** Makes a route answer with such a page where Next stands alone, as in development: one of its own pages tells what it loads. */
export const answerWith =
  (page: PlainPage) =>
  async ({ url }: Request, { params }: Params): Promise<Response> => {
    const notFound = await (await fetch(new URL('/problem/not-found', url))).text()
    const html = await writePage(page, { ...(await params), url }, stylesheetsOf(notFound))
    const headers = { 'Content-Type': 'text/html; charset=utf-8' }
    return new Response(html ?? notFound, { status: html === null ? 404 : 200, headers })
  }
