import { agreeResponse, circulateResponse, publishResponse } from '@/lib/consultation-responses/move-commands'
import { RESPONSE_STATES, type ResponseState } from '@/lib/consultation-responses/rules'
import { startResponse } from '@/lib/consultation-responses/start-commands'
import { writeCover, writeSection } from '@/lib/consultation-responses/write-commands'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import type { Actor } from '@/lib/permissions'
import type { ItemKind } from '@/lib/scrutiny-items/rules'
import { next } from './people'
import { at } from './writing'

/** A meeting of a group on a day, held before every write in the tests. */
export async function makeMeeting(bodyId: string, on = '2026-11-18'): Promise<string> {
  const number = next()
  const data = { slug: `meeting-${number}`, title: `Meeting ${number}`, bodyId, on, summary: 'They met.' }
  return (await db.meeting.create({ data })).id
}

type Feedback = { bodyId: string; kind?: ItemKind; text?: string; authorName?: string } & (
  { consultationId: string } | { optionId: string } | { consultationQuestionId: string }
)

/** Published feedback of a councillor of the group; its reference is unique in the file's database. */
export async function publishedFeedback({
  kind = 'concern',
  text = 'Will the people of Luton be asked first?',
  authorName = 'Cllr A Name',
  ...of
}: Feedback): Promise<{ id: string; ref: string }> {
  const ref = `HSCRG/2026/O${1000 + next()}`
  const data = { ref, kind, text, authorName, state: 'published' as const, publishedAt: at, ...of }
  const { id } = await db.scrutinyItem.create({ data })
  return { id, ref }
}

type Wanted = { officer: Actor; consultationId: string; bodyId: string; state?: ResponseState }

/** A response of the group with a covering text, led to a state. Gives its id, and the version that it then has. */
export async function madeResponse({ officer, consultationId, bodyId, state = 'draft' }: Wanted) {
  const id = newId(at)
  const seen = async () => ({ id, version: await versionOf(id) })
  const cover = { coveringText: 'The group thanks you for asking.' }
  const steps = [
    async () => writeCover(officer, { ...(await seen()), ...cover }),
    async () => circulateResponse(officer, await seen(), at),
    async () => agreeResponse(officer, { ...(await seen()), meetingId: await makeMeeting(bodyId) }, at),
    async () => publishResponse(officer, await seen(), at),
  ]
  await done(startResponse(officer, { id, consultationId, bodyId }, at))
  for (const step of steps.slice(0, RESPONSE_STATES.indexOf(state) + 1)) await done(step())
  return seen()
}

type TakenUp = Omit<Wanted, 'state'> & { itemId: string }

/** A published response of the group that has taken up this feedback, word for word. */
export async function takenUp({ itemId, ...wanted }: TakenUp) {
  const { officer, bodyId } = wanted
  const { id, version } = await madeResponse({ ...wanted, state: 'draft' })
  const seen = async () => ({ id, version: await versionOf(id) })
  const section = { sectionId: await sectionOf(id), text: 'We ask.', items: [itemId], words: {} }
  await done(writeSection(officer, { id, version, ...section }))
  await done(circulateResponse(officer, await seen(), at))
  await done(agreeResponse(officer, { ...(await seen()), meetingId: await makeMeeting(bodyId) }, at))
  await done(publishResponse(officer, await seen(), at))
  return seen()
}

export const versionOf = async (id: string): Promise<number> =>
  (await db.consultationResponse.findUniqueOrThrow({ where: { id } })).version

/** The section of a response that answers the consultation's question; without one, the section for all else. */
export const sectionOf = async (responseId: string, questionId: string | null = null): Promise<string> =>
  (await db.responseSection.findFirstOrThrow({ where: { responseId, questionId } })).id

async function done(result: Promise<{ ok: boolean; error?: string }>): Promise<void> {
  const { ok, error } = await result
  if (!ok) throw new Error(error)
}
