import type { Prisma } from '@/prisma/generated/client/client'
import { isoDayOf, type IsoDay } from '../dates'
import { owedBy, successionMap, type Acceptance, type Owner, type SuccessionMap } from './owner-rules'

type Reader = Pick<Prisma.TransactionClient, 'succession' | 'organisation' | 'acceptance'>

/** An obligation as far as its owner depends on it; `acceptances` where they are at hand. */
export type OwedRow = {
  id: string
  debtorId: string
  functionId: string | null
  askedFirstDay: Date
  acceptances?: readonly AcceptanceRow[]
}

type AcceptanceRow = {
  organisationId: string
  kind: Acceptance['kind']
  on: Date
  reason: string
}

/** Who succeeded whom, and when each organisation began and ended: in two queries, however long the register is. */
export async function readSuccessionMap(reader: Reader): Promise<SuccessionMap> {
  const [edges, organisations] = await Promise.all([
    reader.succession.findMany({
      select: {
        kind: true,
        predecessorId: true,
        successorId: true,
        functionId: true,
        changeEventId: true,
        legalOn: true,
      },
    }),
    reader.organisation.findMany({ select: { id: true, startsOn: true, endsOn: true } }),
  ])
  return successionMap(
    edges.map((edge) => ({ ...edge, legalOn: isoDayOf(edge.legalOn) })),
    new Map(organisations.map(({ id, ...life }) => [id, life])),
  )
}

/** Who owes a row that was read with its acceptances. */
export const ownerOn = (
  map: SuccessionMap,
  row: OwedRow & { acceptances: readonly AcceptanceRow[] },
  day: IsoDay,
): Owner => owedBy({ ...row, ...datesOf(row) }, day, map)

const datesOf = ({ askedFirstDay, acceptances = [] }: OwedRow) => ({
  askedOn: isoDayOf(askedFirstDay),
  acceptances: acceptances.map((each) => ({ ...each, on: isoDayOf(each.on) })),
})

/** The organisation that owes one obligation on a day; null when nobody does. */
export async function ownerOf(reader: Reader, row: OwedRow, day: IsoDay): Promise<string | null> {
  const [map, acceptances] = await Promise.all([
    readSuccessionMap(reader),
    reader.acceptance.findMany({ where: { obligationId: row.id }, orderBy: { seq: 'asc' } }),
  ])
  const owner = ownerOn(map, { ...row, acceptances }, day)
  return owner.kind === 'owed' ? owner.organisationId : null
}
