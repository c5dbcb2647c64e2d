import type { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import { formatEdtf, lastDay, OPEN_END, type IsoDay } from '../dates'
import { readSuccessionMap } from '../obligations/owner-queries'
import { namedSelect } from '../organisations/name-queries'
import { namedOn, nameOn } from '../organisations/name-rules'
import { fateOn, type Addressee, type Fate, type Gone } from './addressee-rules'

const select = { ...namedSelect, id: true, endsOn: true } as const satisfies Prisma.OrganisationSelect
type Row = Prisma.OrganisationGetPayload<{ select: typeof select }>

/** What became of one body by a day, for something about this function; null when there is no such body. */
export async function addresseeFate(
  tx: Prisma.TransactionClient,
  { addresseeId: id, functionId }: { addresseeId: string; functionId: string | null },
  day: IsoDay,
): Promise<Fate | null> {
  const row = await tx.organisation.findUnique({ where: { id }, select: { startsOn: true } })
  return row && fateOn({ id, functionId, ...row }, day, await readSuccessionMap(tx))
}

/** What to say of one body that is gone by a day, for something about this function; null while it is there. */
export async function goneBy(
  { addresseeId, functionId }: { addresseeId: string; functionId: string | null },
  day: IsoDay,
): Promise<Gone | null> {
  const [rows, map] = await Promise.all([db.organisation.findMany({ select }), readSuccessionMap(db)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  const row = byId.get(addresseeId)
  return row ? offered(row, fateOn({ ...row, functionId }, day, map), byId, day).gone : null
}

/** Every body that can be asked today or could be once: those that are still there first, then by name. */
export async function addressees(day: IsoDay): Promise<Addressee[]> {
  const [rows, map] = await Promise.all([db.organisation.findMany({ select }), readSuccessionMap(db)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return rows
    .flatMap((row) => {
      const fate = fateOn({ ...row, functionId: null }, day, map)
      return fate.kind === 'not-yet' ? [] : [offered(row, fate, byId, day)]
    })
    .toSorted((a, b) => Number(a.gone !== null) - Number(b.gone !== null) || a.label.localeCompare(b.label))
}

function offered(row: Row, fate: Fate, byId: ReadonlyMap<string, Row>, day: IsoDay): Addressee {
  if (fate.kind !== 'gone') return { value: row.id, label: namedOn(row, day).name, gone: null }
  const name = nameThen(row, day)
  const until = row.endsOn && row.endsOn !== OPEN_END ? ` until ${formatEdtf(row.endsOn)}` : ' in the past'
  const instead = fate.insteadIds.flatMap((id) => {
    const other = byId.get(id)
    return other ? [{ value: id, label: namedOn(other, day).name }] : []
  })
  const names = new Intl.ListFormat('en-GB').format(instead.map(({ label }) => label))
  const now = names ? `Today ${names} would owe the answer` : 'The record names no body in its place'
  return {
    value: row.id,
    label: `${name} (existed${until})`,
    gone: { name, said: `${name} existed${until}. ${now}.`, instead },
  }
}

/** The name that it bore at its end. */
const nameThen = ({ slug, names, endsOn }: Row, day: IsoDay): string =>
  nameOn(names, endsOn && endsOn !== OPEN_END ? lastDay(endsOn) : day)?.name ?? slug
