import { firstDay, type IsoDay } from '../dates'
import { owedBy, type SuccessionMap } from '../obligations/owner-rules'
import type { Period } from '../periods/rules'

/** Whether a body can be asked on a day: not yet there, there, or gone, with those who answer in its place as far as the record tells. */
export type Fate = { kind: 'not-yet' } | { kind: 'there' } | { kind: 'gone'; insteadIds: string[] }

type Asked = { id: string; functionId: string | null } & Pick<Period, 'startsOn'>

/** What became of a body by a day, for something about this function. A body that only gave work away is still there. */
export function fateOn({ id, functionId, startsOn }: Asked, day: IsoDay, map: SuccessionMap): Fate {
  if (startsOn && firstDay(startsOn) > day) return { kind: 'not-yet' }
  const owner = owedBy({ debtorId: id, askedOn: day, functionId, acceptances: [] }, day, map)
  if (owner.kind === 'nobody') return { kind: 'gone', insteadIds: owner.candidateIds }
  return owner.organisationId === id
    ? { kind: 'there' }
    : { kind: 'gone', insteadIds: [owner.organisationId] }
}

/** A body as the form offers it; `gone` when it is not there any more, with what to say and whom to ask instead. */
export type Addressee = { value: string; label: string; gone: Gone | null }
export type Gone = { name: string; said: string; instead: { value: string; label: string }[] }
