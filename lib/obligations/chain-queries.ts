import { changeEventsIn, type ChangeEventView } from '../change-events/queries'
import { db } from '../db'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { namedOn, type NamedOn } from '../organisations/name-rules'
import type { Owner } from './owner-rules'

/** The organisations and change events along a chain, as they are told at a moment. */
export type ChainTold = { organisations: Map<string, NamedOn>; events: ChangeEventView[] }

/** Every organisation that a chain names. */
const organisationIdsOf = (debtorId: string, owner: Owner): string[] => [
  debtorId,
  ...owner.chain.map(({ toId }) => toId),
  ...(owner.kind === 'nobody' ? [owner.lastOwnerId, ...owner.candidateIds] : []),
]

/** Names and legal bases of all that an obligation went through, in two queries. */
export async function readChain(moment: Moment, debtorId: string, owner: Owner): Promise<ChainTold> {
  const [rows, events] = await Promise.all([
    db.organisation.findMany({
      where: { id: { in: [...new Set(organisationIdsOf(debtorId, owner))] } },
      select: { id: true, ...namedSelect },
    }),
    changeEventsIn(
      moment,
      owner.chain.flatMap(({ changeEventIds }) => changeEventIds),
    ),
  ])
  return { organisations: new Map(rows.map((row) => [row.id, namedOn(row, moment.on)])), events }
}
