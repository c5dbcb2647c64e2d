import type { Prisma } from '@/prisma/generated/client/client'
import { isoDayOf, type IsoDay } from '../dates'
import { db } from '../db'
import { presentMoment } from '../moment'
import { ownerOn, readSuccessionMap } from '../obligations/owner-queries'
import { chainSentence, plainText } from '../obligations/words'
import { namedSelect } from '../organisations/name-queries'
import { namedOn } from '../organisations/name-rules'
import { stateSentence } from '../standing/words'
import type { DebtFact } from './fact-rules'
import { publicItemsOf } from './item-queries'

const debtSelect = {
  id: true,
  debtorId: true,
  functionId: true,
  askedFirstDay: true,
  dueOn: true,
  originalDueOn: true,
  standing: true,
  acceptances: { orderBy: { seq: 'asc' } },
  chases: { select: { on: true }, orderBy: { on: 'asc' } },
  scrutinyItem: { select: { id: true, ref: true, kind: true, text: true } },
  consultation: { select: { id: true, slug: true, title: true } },
} as const satisfies Prisma.ObligationSelect

type DebtRow = Prisma.ObligationGetPayload<{ select: typeof debtSelect }>

/** What is owed to a group, or to everybody as a consultation's outcome is, and not settled on the day; with who owes it that day. */
export async function debtFacts(bodyId: string, day: IsoDay): Promise<DebtFact[]> {
  const [rows, tell] = await Promise.all([
    db.obligation.findMany({
      where: {
        settledOn: null,
        OR: [
          { scrutinyItem: { ...publicItemsOf(bodyId), state: { notIn: ['closed', 'withdrawn'] } } },
          { consultation: { visibility: 'published' } },
        ],
      },
      select: debtSelect,
      orderBy: [{ askedFirstDay: 'asc' }, { id: 'asc' }],
    }),
    teller(day),
  ])
  return rows.map((row) => debtFact(row, day, tell(row)))
}

function debtFact(row: DebtRow, day: IsoDay, owed: string): DebtFact {
  const { id, dueOn: due, originalDueOn, standing, chases, scrutinyItem: item, consultation } = row
  const dueOn = due && isoDayOf(due)
  return {
    id,
    item: item?.ref ? { ...item, ref: item.ref } : null,
    consultation,
    dueOn,
    originalDueOn: originalDueOn && isoDayOf(originalDueOn),
    owed,
    // Without the due date: how many days it is late is told beside it, and changes by itself.
    standing: stateSentence(standing, { dueOn: null, settledOn: null }, day),
    chasedOn: chases.map(({ on }) => isoDayOf(on)),
  }
}

/** Tells of a row in words who owes it: three queries for any number of rows. */
async function teller(day: IsoDay): Promise<(row: DebtRow) => string> {
  const [map, organisations, events] = await Promise.all([
    readSuccessionMap(db),
    db.organisation.findMany({ select: { id: true, ...namedSelect } }),
    db.changeEvent.findMany({ select: { id: true, kind: true } }),
  ])
  const names = new Map(organisations.map(({ id, ...row }) => [id, namedOn(row, day).name]))
  const eventKinds = new Map(events.map(({ id, kind }) => [id, kind]))
  return (row) => {
    const asked = { debtorId: row.debtorId, askedOn: isoDayOf(row.askedFirstDay) }
    const dueOn = row.originalDueOn && isoDayOf(row.originalDueOn)
    const pieces = chainSentence(asked, ownerOn(map, row, day), {
      moment: presentMoment(day),
      eventKinds,
      dueOn,
    })
    return plainText(pieces, (id) => names.get(id) ?? '')
  }
}
