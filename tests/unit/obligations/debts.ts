import type { Acceptance, Debt } from '@/lib/obligations/owner-rules'

/** An obligation of "a", asked on 20 March 2021, about no function in particular, unless told otherwise. */
export const debt = (given: Partial<Debt> = {}): Debt => ({
  debtorId: 'a',
  askedOn: '2021-03-20',
  functionId: null,
  acceptances: [],
  ...given,
})

/** A body takes it on of itself, unless told otherwise. */
export const acceptance = (organisationId: string, on: string, kind: Acceptance['kind'] = 'accepted') => ({
  organisationId,
  on,
  kind,
  reason: 'It does this work now.',
})
