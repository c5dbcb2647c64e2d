import type { SeedResponsibility } from '../shape'

const COUNCILS = [
  'luton-council',
  'bedford-borough-council',
  'central-bedfordshire-council',
  'milton-keynes-city-council',
]

const ofCouncils = (entry: Omit<SeedResponsibility, 'organisation' | 'scenario' | 'startsOn' | 'endsOn'>) =>
  COUNCILS.map((organisation): SeedResponsibility => ({
    scenario: 'in_force',
    organisation,
    startsOn: '2013-04-01',
    endsOn: '..',
    ...entry,
  }))

const inForce = (
  held: string,
  entry: Omit<SeedResponsibility, 'function' | 'scenario'>,
): SeedResponsibility => ({
  function: held,
  scenario: 'in_force',
  ...entry,
})

const planning: readonly SeedResponsibility[] = [
  inForce('strategic-planning', {
    organisation: 'blmk-stp',
    startsOn: '2016-03',
    endsOn: '2018-02',
    note: 'By agreement: the partnership had no standing in law.',
    cites: ['BCCG-STP-2016'],
  }),
  inForce('strategic-planning', {
    organisation: 'blmk-ics',
    startsOn: '2018-02',
    endsOn: '2022-06-30',
    note: 'By agreement: the system had no standing in law.',
    cites: ['BLMK-OPPLAN', 'BLMK-GOVERNANCE', 'HSJ-QUIT'],
  }),
  inForce('strategic-planning', {
    organisation: 'blmk-health-and-care-partnership',
    startsOn: '2022',
    endsOn: null,
    legalBasis: 'Health and Care Act 2022',
    note: 'Agrees the health and care strategy, with the councils.',
    cites: ['BLMK-HCP', 'GOV-ICSTRAT'],
  }),
]

const transformation: readonly SeedResponsibility[] = [
  inForce('workforce-and-transformation', {
    organisation: 'blmk-stp',
    startsOn: '2016-03',
    endsOn: '2018-02',
    note: 'By agreement between its partners.',
    cites: ['BCCG-STP-2016'],
  }),
  inForce('workforce-and-transformation', {
    organisation: 'blmk-ics',
    startsOn: '2018-02',
    endsOn: '2022-06-30',
    note: 'By agreement between its partners.',
    cites: ['BLMK-OPPLAN'],
  }),
  inForce('workforce-and-transformation', {
    organisation: 'blmk-icb',
    startsOn: '2022-07-01',
    endsOn: '2026-03-31',
    legalBasis: 'Health and Care Act 2022',
    cites: ['BLMK-ICB-ABOUT', 'RA-NEWS'],
  }),
  inForce('workforce-and-transformation', {
    organisation: 'central-east-icb',
    startsOn: '2026-04-01',
    endsOn: '..',
    legalBasis: 'Health and Care Act 2022',
    cites: [
      ['ODS-SUCC', 'In place of the earlier board.'],
      ['MEMORY', 'Check the constitution of the new board.'],
    ],
  }),
]

const oversight: readonly SeedResponsibility[] = [
  inForce('oversight', {
    organisation: 'nhs-england',
    startsOn: '2013-04-01',
    endsOn: '..',
    note: 'Works through its regions.',
    cites: ['LEGALIZE-2012'],
  }),
  inForce('oversight', {
    organisation: 'nhs-england-east-of-england',
    startsOn: null,
    endsOn: '..',
    cites: ['ODS-REGIONS', 'HCM-PORTER'],
  }),
  inForce('oversight', {
    organisation: 'blmk-ics',
    startsOn: '2021',
    endsOn: '2022-06-30',
    note: 'Early in 2021 the chair said that oversight was being passed down from the region. How far this went is not established.',
    cites: ['SEED-003'],
  }),
]

/** What councils, the partnership and the region hold. */
export const localResponsibilities: readonly SeedResponsibility[] = [
  ...['bedfordshire-pct', 'luton-pct', 'milton-keynes-pct'].map((organisation) =>
    inForce('public-health', {
      organisation,
      startsOn: null,
      endsOn: '2013-03-31',
      cites: ['LEGALIZE-2012', ['MEMORY', 'That the trusts held this before councils did: check the Act.']],
    }),
  ),
  ...ofCouncils({
    function: 'public-health',
    legalBasis: 'Health and Social Care Act 2012; statutory instrument 2013/218',
    cites: ['LEG-2013-218', 'LEGALIZE-2012'],
  }),
  ...ofCouncils({
    function: 'health-scrutiny',
    legalBasis: 'National Health Service Act 2006, section 244; statutory instrument 2013/218, part 4',
    cites: ['LEG-PART4', '11KBW'],
  }),
  ...planning,
  ...transformation,
  ...oversight,
]
