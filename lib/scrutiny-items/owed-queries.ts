import type { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import { isoDayOf, type IsoDay } from '../dates'
import { meetingSelect, shownMeeting } from '../feedback/subject-queries'
import { presentMoment } from '../moment'
import { clockOf } from '../obligations/clock-rules'
import { ownerOn, readSuccessionMap } from '../obligations/owner-queries'
import type { Owner } from '../obligations/owner-rules'
import { chainSentence, plainText } from '../obligations/words'
import { namedSelect } from '../organisations/name-queries'
import { namedThen, namedOn } from '../organisations/name-rules'
import type { OwedItem } from './item-rules'

const inOrder = { orderBy: { seq: 'asc' } } as const

/** What to select of an obligation so that `tellOwed` can tell it. */
export const owedSelect = {
  id: true,
  debtorId: true,
  functionId: true,
  askedFirstDay: true,
  basis: true,
  startsOn: true,
  days: true,
  dayType: true,
  dueOn: true,
  originalDueOn: true,
  settledOn: true,
  standing: true,
  agreedAt: { select: meetingSelect },
  clockChanges: inOrder,
  acceptances: inOrder,
  chases: { select: { id: true, on: true, note: true }, orderBy: [{ on: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.ObligationSelect

export type OwedRow = Prisma.ObligationGetPayload<{ select: typeof owedSelect }>

/** What telling any number of obligations needs: who succeeded whom, by which kind of event, and all names. */
export type Told = Awaited<ReturnType<typeof readTold>>

/** Reads that, in three queries. */
export async function readTold() {
  const [map, organisations, events] = await Promise.all([
    readSuccessionMap(db),
    db.organisation.findMany({ select: { id: true, ...namedSelect } }),
    db.changeEvent.findMany({ select: { id: true, kind: true } }),
  ])
  return {
    map,
    names: new Map(organisations.map((row) => [row.id, row])),
    eventKinds: new Map(events.map(({ id, kind }) => [id, kind])),
  }
}

/** An obligation as of a day, with who owes it and how it came to them. */
export function tellOwed(row: OwedRow, { map, names, eventKinds }: Told, day: IsoDay): OwedItem {
  const owner = ownerOn(map, row, day)
  const askedOn = isoDayOf(row.askedFirstDay)
  const nameOf = (id: string, on = day) => {
    const named = names.get(id)
    return named
      ? (on < day ? namedThen(named, on, day) : namedOn(named, day)).name
      : 'an unnamed organisation'
  }
  const { debtorId, functionId, acceptances } = row
  const debt = {
    debtorId,
    askedOn,
    functionId,
    acceptances: acceptances.map((each) => ({ ...each, on: isoDayOf(each.on) })),
  }
  const dueOn = row.dueOn && isoDayOf(row.dueOn)
  const originalDueOn = row.originalDueOn && isoDayOf(row.originalDueOn)
  const told = { moment: presentMoment(day), eventKinds, dueOn: originalDueOn }
  return {
    id: row.id,
    debt,
    owner,
    debtorName: nameOf(debtorId, askedOn),
    ...ownerNames(owner, nameOf),
    chainSentence: plainText(chainSentence(debt, owner, told), (id) => nameOf(id)),
    clock: clockOf(row),
    dueOn,
    originalDueOn,
    settledOn: row.settledOn && isoDayOf(row.settledOn),
    standing: row.standing,
    agreedAt: shownMeeting(row.agreedAt),
    chases: row.chases.map(({ id, on, note }) => ({ id, on: isoDayOf(on), note })),
    lastChasedOn: row.chases.map(({ on }) => isoDayOf(on)).at(-1) ?? null,
  }
}

function ownerNames(owner: Owner, nameOf: (id: string) => string) {
  if (owner.kind === 'owed') return { ownerName: nameOf(owner.organisationId), candidateNames: [] }
  return { ownerName: null, candidateNames: owner.candidateIds.map((id) => nameOf(id)) }
}
