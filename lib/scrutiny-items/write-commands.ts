import type { Prisma } from '@/prisma/generated/client/client'
import { asCouncillorOn } from '../audit/label'
import { record } from '../audit/record'
import { londonDay, toDateColumn, type Edtf } from '../dates'
import { db } from '../db'
import { shownSubject } from '../feedback/subject-queries'
import { SUBJECT_COLUMNS } from '../feedback/subject-rules'
import { can, type Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { claimItem, orMade, type MoveRefusal } from './claim-commands'
import { checkReferences, type ReferenceRefusal } from './reference-queries'
import { partsAsked } from './part-rules'
import type { AskItem, ReviseItem } from './schema'

type Tx = Prisma.TransactionClient
export type AskRefusal = 'not-allowed' | 'unknown-subject' | 'saved-before' | ReferenceRefusal
type Asked = Result<AskRefusal>
export type ReviseRefusal = MoveRefusal | ReferenceRefusal

/** Begins an item of the register, as a draft or sent to be checked. The form's id becomes the item's. */
export function askItem(actor: Actor, input: AskItem, at: Date): Promise<Asked> {
  return transact(
    (tx) => addItem(tx, actor, input, at),
    async () => ((await isAsked(actor, input)) ? ok() : fail('saved-before')),
  )
}

async function addItem(tx: Tx, actor: Actor, input: AskItem, at: Date): Promise<Asked> {
  if (!can(actor, 'item:ask', { bodyId: input.bodyId })) return fail('not-allowed')
  if (!(await shownSubject(tx, input.about))) return fail('unknown-subject')
  const checked = await checkReferences(tx, input, input.bodyId, londonDay(at))
  if (!checked.ok) return checked
  const data = { ...newRow(actor, input, at), ...handedIn(input, checked.value.raisedOn, at) }
  // Waits for another writer of the same id, which looking first would not.
  await tx.scrutinyItem.create({ data, select: { id: true } })
  await writeParts(tx, input)
  const by = await asCouncillorOn(tx, actor, input.bodyId)
  const [subject, kept] = [{ type: 'scrutiny_item', id: input.id }, { kind: input.kind }]
  await record(tx, by, subject, { action: 'item.drafted', data: kept })
  if (input.then === 'submit') await record(tx, by, subject, { action: 'item.submitted', data: kept })
  return ok()
}

/** Changes a draft or a returned item, and sends it to be checked where its writer said so. */
export function reviseItem(actor: Actor, input: ReviseItem, at: Date): Promise<Result<ReviseRefusal>> {
  const { id, then } = input
  return transact(async (tx) => {
    const move = then === 'submit' ? 'submit' : 'revise'
    const step = { of: 'register', move, day: londonDay(at) } as const
    const claimed = await claimItem(tx, actor, step, input)
    if (!claimed.ok) return orMade(tx, actor, claimed, input, written(input))
    const { bodyId, kind, nextState: state } = claimed.value
    if (kind !== input.kind) return fail('wrong-state')
    const checked = await checkReferences(tx, input, bodyId, londonDay(at))
    if (!checked.ok) return checked
    const data = { ...columnsOf(input), ...handedIn(input, checked.value.raisedOn, at), state }
    await tx.scrutinyItem.update({ where: { id }, data })
    await tx.scrutinyItemPart.deleteMany({ where: { scrutinyItemId: id } })
    await writeParts(tx, input)
    const by = await asCouncillorOn(tx, actor, bodyId)
    const subject = { type: 'scrutiny_item', id }
    await record(tx, by, subject, { action: 'item.revised', data: { version: input.version + 1 } })
    if (then === 'submit') await record(tx, by, subject, { action: 'item.submitted', data: { kind } })
    return ok()
  })
}

type Written = Pick<
  AskItem,
  | 'kind'
  | 'text'
  | 'parts'
  | 'addresseeId'
  | 'functionId'
  | 'raisedAtId'
  | 'attendAtId'
  | 'attendOn'
  | 'matter'
  | 'evidence'
  | 'participants'
  | 'reasons'
>

/** What a form says, as columns; the report belongs to recommendations only, and the day of attendance to requests to attend. */
function columnsOf({ kind, text, addresseeId, functionId, raisedAtId, ...input }: Written) {
  const isReport = kind === 'recommendation'
  const orNull = (said: string) => (isReport && said ? said : null)
  const report = {
    matter: orNull(input.matter),
    evidence: orNull(input.evidence),
    participants: orNull(input.participants),
    reasons: orNull(input.reasons),
  }
  return { text, addresseeId, functionId, raisedAtId, ...report, ...attendanceOf(kind, input) }
}

function attendanceOf(
  kind: Written['kind'],
  { attendAtId, attendOn }: Pick<Written, 'attendAtId' | 'attendOn'>,
) {
  if (kind !== 'attendance_request') return { attendAtId: null, attendOn: null }
  return { attendAtId, attendOn: attendOn && toDateColumn(attendOn) }
}

function newRow(actor: Actor, input: AskItem, at: Date) {
  const { id, about, bodyId, kind } = input
  const by = { authorId: actor.userId, authorName: actor.name }
  return {
    id,
    bodyId,
    kind,
    createdAt: at,
    ...by,
    ...columnsOf(input),
    [SUBJECT_COLUMNS[about.type]]: about.id,
  }
}

/** What was raised at a meeting was said that day; anything else, on the day on which it is handed in. */
function handedIn({ then }: Pick<AskItem, 'then'>, raisedOn: Edtf | null, at: Date) {
  if (then === 'draft') return { state: 'draft' as const }
  return { state: 'submitted' as const, submittedAt: at, raisedOn: raisedOn ?? londonDay(at) }
}

const numbered = ({ text, parts }: Pick<Written, 'text' | 'parts'>) =>
  partsAsked(text, parts).map((part, index) => ({ number: index + 1, text: part }))

async function writeParts(tx: Tx, input: Written & { id: string }): Promise<void> {
  const data = numbered(input).map((part) => ({ ...part, scrutinyItemId: input.id }))
  await tx.scrutinyItemPart.createMany({ data })
}

/** An item that says just this. */
const written = (input: Written): Prisma.ScrutinyItemWhereInput => ({
  ...columnsOf(input),
  AND: numbered(input).map((part) => ({ parts: { some: part } })),
  NOT: { parts: { some: { number: { gt: numbered(input).length } } } },
})

/** Whether this very form was saved before: a double click, or a page sent again. */
async function isAsked(actor: Actor, input: AskItem): Promise<boolean> {
  const { id, kind, about } = input
  const same = { id, kind, authorId: actor.userId, [SUBJECT_COLUMNS[about.type]]: about.id }
  return (await db.scrutinyItem.findFirst({ where: { ...same, ...written(input) } })) !== null
}
