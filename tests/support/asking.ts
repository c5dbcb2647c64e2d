import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { toDateColumn } from '@/lib/dates'
import { newId } from '@/lib/ids'
import type { Actor } from '@/lib/permissions'
import type { AskItem } from '@/lib/scrutiny-items/schema'
import { askItem } from '@/lib/scrutiny-items/write-commands'
import { next } from './people'
import { at } from './writing'

type Asking = Partial<AskItem> & Pick<AskItem, 'about' | 'bodyId' | 'addresseeId'>

/** A question in one part, unless told otherwise. */
export const asking = (input: Asking): AskItem => ({
  id: newId(at),
  kind: 'question',
  text: 'Who pays for the move?',
  parts: [],
  matter: '',
  evidence: '',
  participants: '',
  reasons: '',
  functionId: null,
  raisedAtId: null,
  attendAtId: null,
  attendOn: null,
  isInOldName: false,
  then: 'submit',
  ...input,
})

/** What the law asks of a report. */
export const report = {
  kind: 'recommendation',
  text: 'Ask each town before anything moves.',
  matter: 'The move of the teams.',
  evidence: 'Three witnesses were heard.',
  participants: 'Four members of the group.',
  reasons: 'Nobody had asked.',
} as const

/** Records an item of the register and gives its id. */
export async function asked(actor: Actor, input: Asking): Promise<string> {
  const form = asking(input)
  const done = await askItem(actor, form, at)
  if (!done.ok) throw new Error(done.error)
  return form.id
}

/** A meeting of this body, on this day. */
export async function makeMeeting(bodyId: string, on = '2026-11-20'): Promise<string> {
  const number = next()
  const data = {
    slug: `meeting-${number}-${randomUUID().slice(0, 8)}`,
    title: `Meeting ${number}`,
    bodyId,
    on,
  }
  return (await db.meeting.create({ data: { ...data, summary: 'It met.' } })).id
}

const NAMES = { name: 'NHS Luton CCG', shortName: 'Luton CCG' }

/** A body that existed from and to, `..` for one that is still there. */
export async function makeBodyOf(
  { name, shortName } = NAMES,
  period = { startsOn: '2013-04-01', endsOn: '2021-03-31' },
): Promise<string> {
  const data = { slug: `gone-${next()}`, kind: 'clinical_commissioning_group' as const, about: 'A body.' }
  const names = { create: { name, shortName, ...period } }
  return (await db.organisation.create({ data: { ...data, ...period, names } })).id
}

type Change = { from: string; to: string[]; on?: string; functionId?: string }

/** A change event by which all of a body's work passed by law to another, or to several; recorded now, whatever its date. */
export function makeSuccession({ from, to, on = '2021-04-01', functionId }: Change): Promise<string> {
  const legalOn = toDateColumn(on)
  const [number, kind] = [next(), to.length > 1 ? ('split' as const) : ('replacement' as const)]
  const original = { organisationId: from, side: 'original' as const }
  const resulting = to.map((organisationId) => ({ organisationId, side: 'resulting' as const }))
  const told = { slug: `change-${number}`, title: `Change ${number}`, about: 'One followed another.' }
  return db.$transaction(async (tx) => {
    const { id } = await tx.changeEvent.create({
      data: { ...told, kind, legalOn, parties: { create: [original, ...resulting] } },
    })
    const edge = { changeEventId: id, legalOn, kind: 'legal' as const, predecessorId: from, functionId }
    await tx.succession.createMany({ data: to.map((successorId) => ({ ...edge, successorId })) })
    return id
  })
}
