import { db } from '@/lib/db'
import { londonDay } from '@/lib/dates'
import type { Subject } from '@/lib/feedback/subject-rules'
import { acknowledgeItem } from '@/lib/letters/follow-commands'
import { newId } from '@/lib/ids'
import type { EscalateItem, SendItem } from '@/lib/letters/schema'
import { sendItem } from '@/lib/letters/send-commands'
import { settle } from '@/lib/obligations/settle-commands'
import type { Actor } from '@/lib/permissions'
import { agreeItem, returnItem } from '@/lib/scrutiny-items/check-commands'
import { closeItem } from '@/lib/scrutiny-items/end-commands'
import { withdrawItem } from '@/lib/scrutiny-items/move-commands'
import type { ItemState } from '@/lib/scrutiny-items/rules'
import type { AskItem } from '@/lib/scrutiny-items/schema'
import { asked, makeMeeting } from './asking'
import { demoActor, madeMilestone } from './setting'
import { at } from './writing'

export type Cast = {
  author: Actor
  officer: Actor
  bodyId: string
  about: Subject
  addresseeId: string
}
export type RegisterState = Exclude<ItemState, 'published'>

const must = (done: { ok: true } | { ok: false; error: string }) => {
  if (!done.ok) throw new Error(done.error)
}

/** Early enough for what was sent months ago. */
const AGREED_ON = '2026-04-20'

/** Where an item stands, for the next command. */
export const seen = async (id: string) => {
  const { version } = await db.scrutinyItem.findUniqueOrThrow({ where: { id } })
  return { id, version }
}

export const sending = (input: Partial<SendItem> & { id: string; version: number }): SendItem => ({
  sentOn: londonDay(at),
  basis: 'courtesy',
  dueOn: null,
  agreedAtId: null,
  addresseeId: null,
  sendTo: null,
  then: 'send',
  ...input,
})

/** A request for call-in that a meeting decided, of the day before. */
export const escalation = (
  input: Partial<EscalateItem> & { id: string; version: number; meetingId: string },
): EscalateItem => ({
  escalationId: newId(at),
  route: 'call_in',
  on: '2026-11-21',
  reason: 'No local solution was found.',
  source: { title: 'Letter of the council', publisher: 'Luton Council', url: '' },
  ...input,
})

/** What leads to each state from the one before it on the way. */
const STEPS: Record<
  RegisterState,
  { before?: RegisterState; run: (id: string, cast: Cast) => Promise<void> }
> = {
  draft: { run: () => Promise.resolve() },
  submitted: { run: () => Promise.resolve() },
  returned: {
    before: 'submitted',
    run: async (id, { officer }) => must(await returnItem(officer, { ...(await seen(id)), reason: 'x' }, at)),
  },
  withdrawn: {
    before: 'submitted',
    run: async (id, { author }) => must(await withdrawItem(author, await seen(id), at)),
  },
  agreed: {
    before: 'submitted',
    run: async (id, { officer, bodyId }) =>
      must(
        await agreeItem(
          officer,
          { ...(await seen(id)), meetingId: await makeMeeting(bodyId, AGREED_ON) },
          at,
        ),
      ),
  },
  sent: {
    before: 'agreed',
    run: async (id, { officer }) => must(await sendItem(officer, sending(await seen(id)), at)),
  },
  acknowledged: {
    before: 'sent',
    run: async (id, { officer }) =>
      must(await acknowledgeItem(officer, { ...(await seen(id)), on: londonDay(at) }, at)),
  },
  answered: { before: 'acknowledged', run: answer },
  judged: { before: 'answered', run: judge },
  closed: {
    before: 'judged',
    run: async (id, { officer }) => must(await closeItem(officer, { ...(await seen(id)), reason: 'x' }, at)),
  },
}

/** A full answer to each part, by the body that was asked. */
async function answer(id: string, { addresseeId: organisationId }: Cast) {
  const parts = await db.scrutinyItemPart.findMany({ where: { scrutinyItemId: id } })
  for (const { id: partId } of parts)
    await db.answer.create({ data: { partId, kind: 'full', text: 'Yes.', organisationId } })
  await db.scrutinyItem.update({ where: { id }, data: { state: 'answered' } })
  await settle(db, id, londonDay(at))
}

/** The group finds each part answered. */
async function judge(id: string, { bodyId }: Cast) {
  const meetingId = await makeMeeting(bodyId)
  const parts = await db.scrutinyItemPart.findMany({
    where: { scrutinyItemId: id },
    include: { answers: true },
  })
  for (const { id: partId, answers } of parts) {
    const found = { partId, answerId: answers.at(-1)?.id ?? null, finding: 'answered' as const }
    await db.verdict.create({ data: { ...found, reason: 'It was.', meetingId } })
  }
  await db.scrutinyItem.update({ where: { id }, data: { state: 'judged' } })
  await settle(db, id, londonDay(at))
}

/** An item that has come to this state in the ordinary way. */
export async function itemIn(state: RegisterState, cast: Cast, more: Partial<AskItem> = {}) {
  const path: RegisterState[] = []
  for (let step: RegisterState | undefined = state; step; step = STEPS[step].before) path.unshift(step)
  const { author, bodyId, about, addresseeId } = cast
  const then = path[0] === 'draft' ? 'draft' : 'submit'
  const id = await asked(author, { about, bodyId, addresseeId, ...more, then })
  for (const step of path) await STEPS[step].run(id, cast)
  return seen(id)
}

/** Who asks whom on the demonstration site. */
export async function demoCast(): Promise<Cast> {
  const [author, officer] = [await demoActor('reviewer'), await demoActor('officer')]
  const owner = await db.organisation.findUniqueOrThrow({ where: { slug: 'central-east-icb' } })
  const about = { type: 'milestone' as const, id: (await madeMilestone()).id }
  return { author, officer, bodyId: author.grants[0]?.bodyId ?? '', about, addresseeId: owner.id }
}
