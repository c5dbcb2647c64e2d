import type { SeedBody } from '../shape'

const UNTIL_2021 = { startsOn: '2013-04-01', endsOn: '2021-03-31' } as const

/** Boards, governing bodies and teams of the NHS. */
export const nhsBodies: readonly SeedBody[] = [
  {
    slug: 'bedfordshire-ccg-governing-body',
    name: 'Governing Body of NHS Bedfordshire Clinical Commissioning Group',
    kind: 'governing_body',
    about:
      'Took the decisions of the Bedfordshire group, in public. From 2020 at the latest it met together with the other two.',
    host: 'bedfordshire-ccg',
    ...UNTIL_2021,
    cites: ['GB-2020-07', 'BEDS-INDEP-COVID', 'ODS-ECCG'],
  },
  {
    slug: 'luton-ccg-governing-body',
    name: 'Governing Body of NHS Luton Clinical Commissioning Group',
    kind: 'governing_body',
    about: 'Took the decisions of the Luton group, in public. Also called its board.',
    host: 'luton-ccg',
    ...UNTIL_2021,
    cites: ['LCCG-BOARD-2020-01', 'ODS-ECCG'],
  },
  {
    slug: 'milton-keynes-ccg-governing-body',
    name: 'Governing Body of NHS Milton Keynes Clinical Commissioning Group',
    kind: 'governing_body',
    about: 'Took the decisions of the Milton Keynes group, in public.',
    host: 'milton-keynes-ccg',
    ...UNTIL_2021,
    cites: ['GB-2020-07', 'ODS-ECCG'],
  },
  {
    slug: 'governing-bodies-in-common',
    name: 'Governing Bodies in Common',
    kind: 'governing_body',
    about:
      'The three governing bodies meeting at the same time in the same place. Each still took its own decision.',
    host: 'blmk-commissioning-collaborative',
    members: ['bedfordshire-ccg', 'luton-ccg', 'milton-keynes-ccg'],
    startsOn: null,
    endsOn: '2021-03-31',
    cites: [['GB-2020-07', 'Seen meeting on 21 July 2020.'], 'GB-2021-03'],
  },
  {
    slug: 'joint-executive-team',
    name: 'Joint executive team of the three clinical commissioning groups',
    kind: 'executive_team',
    about: 'One team of leaders for all three groups, with one accountable officer, from November 2018.',
    host: 'blmk-commissioning-collaborative',
    members: ['bedfordshire-ccg', 'luton-ccg', 'milton-keynes-ccg'],
    startsOn: '2018-11',
    endsOn: '2021-03-31',
    cites: ['SEED-000', 'HSJ-CFO', 'BLMKCCG-SHADOW'],
  },
  {
    slug: 'blmk-ccg-governing-body',
    name: 'Governing Body of NHS Bedfordshire, Luton and Milton Keynes Clinical Commissioning Group',
    kind: 'governing_body',
    about: 'Took the decisions of the merged group.',
    host: 'blmk-ccg',
    startsOn: '2021-04-01',
    endsOn: '2022-06-30',
    cites: ['MKFM-LAUNCH', 'BLMKCCG-ROLE'],
  },
  {
    slug: 'blmk-stp-committee-in-common',
    name: 'Committee in common of the sustainability and transformation partnership',
    kind: 'committee',
    about:
      'Brought members of the three governing bodies together. In April 2018 it agreed on one accountable officer and one finance officer for the three groups.',
    host: 'blmk-stp',
    members: ['bedfordshire-ccg', 'luton-ccg', 'milton-keynes-ccg'],
    startsOn: null,
    endsOn: null,
    cites: ['HOBH-2018-05', 'DUNSTABLE-2018'],
  },
  {
    slug: 'blmk-ics-partnership-board',
    name: 'Partnership Board of the integrated care system',
    kind: 'partnership_board',
    about:
      'Brought the leaders of the partner bodies together. It could advise and agree, but in law each partner decided for itself.',
    host: 'blmk-ics',
    startsOn: null,
    endsOn: '2022-06-30',
    cites: ['BLMK-GOVERNANCE'],
  },
  {
    slug: 'blmk-icb-board',
    name: 'Board of NHS Bedfordshire, Luton and Milton Keynes Integrated Care Board',
    kind: 'board',
    about:
      'An independent chair, three independent members, four executives and partner members. It met in public and took written questions from the public.',
    host: 'blmk-icb',
    startsOn: '2022-07-01',
    endsOn: '2026-03-31',
    cites: ['BLMK-ICB-ABOUT', 'BLMK-ICB-MEETINGS', 'BEDS-INDEP-ICB'],
  },
  {
    slug: 'central-east-icb-board',
    name: 'Board of NHS Central East Integrated Care Board',
    kind: 'board',
    about:
      'Takes the decisions of NHS Central East. The boards of the three earlier bodies shared a team of leaders from 1 October 2025.',
    host: 'central-east-icb',
    startsOn: '2026-04-01',
    endsOn: '..',
    cites: ['ODS-RECORDS-2026', 'HWE-BOARD', 'NHSE-EOE'],
  },
]
