import { notFound } from 'next/navigation'
import { today } from '@/lib/clock'
import { asResponseFile, takenAway } from '@/lib/consultation-responses/file-rules'
import { getPublishedResponse } from '@/lib/consultation-responses/public-queries'
import { env } from '@/lib/env'
import { parseMoment } from '@/lib/moment'

type Context = RouteContext<'/[moment]/consultations/[slug]/responses/[body]/[edition]/[file]'>

/** A published response as a file. The web server keeps it as it keeps pages, until the record changes. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { moment: segment, file: name, ...address } = await params
  const [moment, file] = [parseMoment(segment, today()), asResponseFile(name)]
  const response = moment && file && (await getPublishedResponse(moment, address))
  if (!response) notFound()
  return takenAway(response, file, env.siteUrl)
}
