import type { SeedChangeEvent } from '../shape'

const MOVED = [
  'MEMORY',
  'That 1 July 2022 was named on 24 December 2021: check the planning guidance for 2022 to 2023.',
] as const

/** From partnership to system, the hospitals, the merged group and the integrated care board: 2018 to 2022. */
export const systemEvents: readonly SeedChangeEvent[] = [
  {
    slug: 'stp-to-ics-2018',
    kind: 'transfer_of_functions',
    title: 'The partnership becomes an integrated care system, in shadow form',
    about:
      'National guidance gives accountable care systems a new name, integrated care systems. The partners stay the same and so does the code QHG. Neither the partnership nor the system is a body in law.',
    legalOn: '2018-02-02',
    announcedOn: '2018-02-02',
    original: ['blmk-stp'],
    resulting: ['blmk-ics'],
    successions: [
      { kind: 'code', from: 'blmk-stp', to: 'blmk-ics' },
      { kind: 'functional', from: 'blmk-stp', to: 'blmk-ics', function: 'strategic-planning' },
    ],
    cites: [
      ['BLMK-OPPLAN', 'Renamed in February 2018.'],
      'ODS-CATALOGUE',
      ['MEMORY', 'The day of the planning guidance for 2018 to 2019: check on NHS England’s website.'],
    ],
  },
  {
    slug: 'hospital-merger-2020',
    kind: 'merger',
    title: 'Luton and Dunstable takes over Bedford Hospital',
    about:
      'In law this is an acquisition: the Luton and Dunstable trust lives on under the name Bedfordshire Hospitals and keeps its code, and the Bedford trust ends. First announced on 13 September 2017 for April 2018, it was delayed over money.',
    legalOn: '2020-04-01',
    original: ['bedford-hospital'],
    resulting: ['bedfordshire-hospitals'],
    successions: [
      { kind: 'legal', from: 'bedford-hospital', to: 'bedfordshire-hospitals' },
      { kind: 'code', from: 'bedford-hospital', to: 'bedfordshire-hospitals' },
    ],
    cites: ['BFT-MERGE', 'LDH-FUTURE', 'BH-PROPOSED', ['ODS-SUCC', 'RC1 gives way to RC9.']],
  },
  {
    slug: 'ccg-merger-2021',
    kind: 'merger',
    title: 'Three clinical commissioning groups become one',
    about:
      'The groups for Bedfordshire, Luton and Milton Keynes become one group for all three areas. The plan was first announced in the first half of 2020, on a day that is not established; papers for it were public by 21 July 2020.',
    legalOn: '2021-04-01',
    announcedOn: '2020-07-21',
    legalBasis: 'National Health Service Act 2006, section 14G',
    original: ['bedfordshire-ccg', 'luton-ccg', 'milton-keynes-ccg'],
    resulting: ['blmk-ccg'],
    successions: ['bedfordshire-ccg', 'luton-ccg', 'milton-keynes-ccg'].flatMap((from) => [
      { kind: 'legal', from, to: 'blmk-ccg' } as const,
      { kind: 'code', from, to: 'blmk-ccg' } as const,
    ]),
    cites: [
      'MKFM-LAUNCH',
      'BLMKCCG-ROLE',
      'ODS-SUCC',
      'GB-2020-07',
      'SEED-000',
      ['MEMORY', 'That section 14G is the legal basis: check on legislation.gov.uk.'],
    ],
  },
  {
    slug: 'collaborative-into-merged-ccg-2021',
    kind: 'transfer_of_functions',
    title: 'The merged group takes over what the three groups did together',
    about:
      'The commissioning collaborative was a way of working and not a body in law, so nothing passed from it in law. It ends as the three groups become one. The merged group goes on with all of its work, with one team and one governing body.',
    legalOn: '2021-04-01',
    announcedOn: '2020-07-21',
    original: ['blmk-commissioning-collaborative'],
    resulting: ['blmk-ccg'],
    successions: [{ kind: 'functional', from: 'blmk-commissioning-collaborative', to: 'blmk-ccg' }],
    cites: [
      ['BLMKCCG-SHADOW', 'The three worked “in shadow” under one team, on the way to one group.'],
      ['CRANFIELD', 'One group was to go a step further than the collaborative.'],
      ['MKFM-LAUNCH', 'The accountable officer of the three stays on for the one.'],
      'SEED-000',
    ],
  },
  {
    slug: 'ccg-to-icb-2022',
    kind: 'replacement',
    title: 'The integrated care board replaces the clinical commissioning group',
    about:
      'The group ends at midnight on 30 June 2022. Its work, staff and duties pass to a new NHS body, the integrated care board.',
    legalOn: '2022-07-01',
    announcedOn: '2021-12-24',
    legalBasis: 'Health and Care Act 2022',
    original: ['blmk-ccg'],
    resulting: ['blmk-icb'],
    successions: [
      { kind: 'legal', from: 'blmk-ccg', to: 'blmk-icb' },
      { kind: 'functional', from: 'blmk-ccg', to: 'blmk-icb' },
    ],
    cites: ['BLMKCCG-ROLE', 'BEDS-INDEP-ICB', 'RA-NEWS', MOVED],
  },
  {
    slug: 'm1j4y-to-sub-location-2022',
    kind: 'transfer_of_functions',
    title: 'The group’s code passes to a part of the integrated care board',
    about:
      'The code M1J4Y is not closed when the group ends. It goes on to stand for the same area as a part of the board, so that figures before and after can be compared. The part is not a body in law.',
    legalOn: '2022-07-01',
    original: ['blmk-ccg'],
    resulting: ['sub-icb-location-m1j4y'],
    successions: [{ kind: 'code', from: 'blmk-ccg', to: 'sub-icb-location-m1j4y' }],
    cites: [['ODS-ECCG', 'No closing date; the role is now that of a location.'], 'ONS-SICBL22'],
  },
  {
    slug: 'ics-to-icb-2022',
    kind: 'transfer_of_functions',
    title: 'The integrated care system gets a board and a partnership in law',
    about:
      'The system without a standing in law gives way to two: the integrated care board, which keeps the code QHG, and a partnership with the councils that agrees the strategy.',
    legalOn: '2022-07-01',
    announcedOn: '2021-12-24',
    legalBasis: 'Health and Care Act 2022',
    original: ['blmk-ics'],
    resulting: ['blmk-icb', 'blmk-health-and-care-partnership'],
    successions: [
      { kind: 'code', from: 'blmk-ics', to: 'blmk-icb' },
      { kind: 'functional', from: 'blmk-ics', to: 'blmk-icb', function: 'workforce-and-transformation' },
      {
        kind: 'functional',
        from: 'blmk-ics',
        to: 'blmk-health-and-care-partnership',
        function: 'strategic-planning',
      },
    ],
    cites: ['ODS-CATALOGUE', 'BLMK-ICB-ABOUT', 'BLMK-HCP', 'LGA-WP', MOVED],
  },
]
