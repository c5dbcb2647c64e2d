import { Packer } from 'docx'
import { notFound } from 'next/navigation'
import { today } from '@/lib/clock'
import { layOut } from '@/lib/consultation-responses/layout'
import { getPublishedResponse } from '@/lib/consultation-responses/public-queries'
import { documentName } from '@/lib/consultation-responses/rules'
import { env } from '@/lib/env'
import { parseMoment } from '@/lib/moment'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Context = RouteContext<'/[moment]/consultations/[slug]/responses/[body]/[edition]/response.docx'>

/** A published response as a Word document. It is made when asked, so that what was hidden since is in none. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { moment: segment, slug, body, edition } = await params
  const moment = parseMoment(segment, today())
  const response = moment && (await getPublishedResponse(moment, { slug, body, edition }))
  if (!response) notFound()
  const file = await Packer.toBuffer(layOut(response, env.siteUrl))
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': TYPE,
      'Content-Disposition': `attachment; filename="${documentName(slug, body, response.edition)}"`,
      'Cache-Control': 'no-cache',
    },
  })
}
