import { firstDay, type Edtf } from '../dates'
import type { Moment } from '../moment'
import { owedBy, type Owner } from '../obligations/owner-rules'
import { readSuccessions } from '../obligations/succession-queries'
import { namedOn, namedThen } from '../organisations/name-rules'
import { readOrganisations } from '../scrutiny-items/row-queries'
import type { Addressed } from './item-rules'

/** Something that was said to a body on a day, about a function or none in particular. */
export type SaidTo = { id: string; addresseeId: string | null; functionId: string | null; saidOn: Edtf }

const idsOf = (owner: Owner): readonly string[] =>
  owner.kind === 'owed' ? [owner.organisationId] : owner.candidateIds

/**
 * To whom each was said, and who would owe a reply at a moment: found as for what is owed, though an objection obliges nobody. In two
 * queries, however many are asked about; in none where nothing was said to anybody.
 */
export async function addressedFor(
  moment: Moment,
  said: readonly SaidTo[],
): Promise<ReadonlyMap<string, Addressed>> {
  const asked = said.flatMap(({ addresseeId, ...each }) => (addresseeId ? [{ ...each, addresseeId }] : []))
  if (asked.length === 0) return new Map()
  const { map } = await readSuccessions(moment.on)
  const told = asked.map(({ addresseeId: debtorId, functionId, saidOn, ...each }) => {
    const debt = { debtorId, functionId, askedOn: firstDay(saidOn), acceptances: [] }
    return { ...each, debtorId, saidOn, owner: owedBy(debt, moment.on, map) }
  })
  const rows = await readOrganisations(told.flatMap(({ debtorId, owner }) => [debtorId, ...idsOf(owner)]))
  const named = (id: string) => {
    const row = rows.get(id)
    return row ? [namedOn(row, moment.on)] : []
  }
  return new Map(
    told.flatMap(({ id, debtorId, saidOn, owner }): [string, Addressed][] => {
      const row = rows.get(debtorId)
      if (!row) return []
      const to = namedThen(row, saidOn, moment.on)
      const [heir] = owner.kind === 'owed' ? named(owner.organisationId) : []
      return [[id, { to, heir: heir ?? null, among: heir ? [] : idsOf(owner).flatMap(named) }]]
    }),
  )
}
