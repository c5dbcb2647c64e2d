import type { Cites, SeedResponsibility } from '../shape'

type Holder = Pick<SeedResponsibility, 'startsOn' | 'endsOn' | 'legalBasis'> & {
  organisation: string
  cites: Cites
}

const TRUST_LAW = [
  'MEMORY',
  'That the trusts held this from their first day: check the National Health Service Act 2006.',
] as const
const GROUP_LAW = 'National Health Service Act 2006, as changed by the Health and Social Care Act 2012'
const BOARD_LAW = 'National Health Service Act 2006, as changed by the Health and Care Act 2022'

const groups: readonly Holder[] = ['bedfordshire-ccg', 'luton-ccg', 'milton-keynes-ccg'].map(
  (organisation) => ({
    organisation,
    startsOn: '2013-04-01',
    endsOn: '2021-03-31',
    legalBasis: GROUP_LAW,
    cites: ['LEGALIZE-2012', 'ODS-ECCG'],
  }),
)

const mergedGroup: Holder = {
  organisation: 'blmk-ccg',
  startsOn: '2021-04-01',
  endsOn: '2022-06-30',
  legalBasis: GROUP_LAW,
  cites: ['BLMKCCG-ROLE', 'MKFM-LAUNCH'],
}

/** The integrated care boards, one after the other. */
const boards: readonly Holder[] = [
  {
    organisation: 'blmk-icb',
    startsOn: '2022-07-01',
    endsOn: '2026-03-31',
    legalBasis: BOARD_LAW,
    cites: ['BLMKCCG-ROLE', 'BEDS-INDEP-ICB', 'RA-NEWS'],
  },
  {
    organisation: 'central-east-icb',
    startsOn: '2026-04-01',
    endsOn: '..',
    legalBasis: BOARD_LAW,
    cites: ['ODS-SUCC', 'ODS-RECORDS-2026'],
  },
]

const trusts: readonly Holder[] = [
  {
    organisation: 'bedfordshire-pct',
    startsOn: '2006-10-01',
    endsOn: '2013-03-31',
    cites: ['ODS-SUCC', 'ODS-EPCMEM', TRUST_LAW],
  },
  {
    organisation: 'luton-pct',
    startsOn: '2001-04-01',
    endsOn: '2013-03-31',
    cites: ['ODS-SUCC', 'ODS-EPCMEM', TRUST_LAW],
  },
  {
    organisation: 'milton-keynes-pct',
    startsOn: '2000-10-01',
    endsOn: '2013-03-31',
    cites: ['ODS-SUCC', 'ODS-EPCMEM', TRUST_LAW],
  },
]

const functionsHeld = (held: string, holders: readonly Holder[]): SeedResponsibility[] =>
  holders.map((holder) => ({ function: held, scenario: 'in_force', ...holder }))

/** Hospital, mental health and community care, and the money for them: from trusts to groups to boards. */
export const commissionerResponsibilities: readonly SeedResponsibility[] = [
  ...functionsHeld('hospital-care', [...trusts, ...groups, mergedGroup, ...boards]),
  ...functionsHeld('mental-health-and-community', [...trusts, ...groups, mergedGroup, ...boards]),
  ...functionsHeld('primary-care', trusts),
  ...[...groups, mergedGroup, ...boards].map((holder): SeedResponsibility => ({
    fundingStream: 'ccg-commissioning-budgets',
    scenario: 'in_force',
    ...holder,
    note: 'The yearly sum is not established.',
  })),
]
