import { notFound } from 'next/navigation'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { asResponseFile, takenAway } from '@/lib/consultation-responses/file-rules'
import { getResponse } from '@/lib/consultation-responses/queries'
import { env } from '@/lib/env'

type Context = RouteContext<'/workspace/responses/[id]/files/[file]'>

/** A response as a file for whoever may read it in the workspace; while it is not public, the file says so. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const viewer = await requirePermission('response:assemble', 'response:read-draft')
  const { id, file: name } = await params
  const file = asResponseFile(name)
  const response = file && (await getResponse(viewer, id, today()))
  if (!response) notFound()
  return takenAway(response, file, env.siteUrl)
}
