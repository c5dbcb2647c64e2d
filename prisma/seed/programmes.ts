import type { SeedProgramme } from './shape'

/** The three reorganisations that the record tracks. */
export const programmes: readonly SeedProgramme[] = [
  {
    slug: 'ccg-merger',
    title: 'Three clinical commissioning groups become one',
    summary:
      'The plan to turn the clinical commissioning groups for Bedfordshire, Luton and Milton Keynes into one, with one team of leaders on the way. Every date that was promised for it is listed here with what came of it.',
    startsOn: '2018',
    endsOn: '2021-04-01',
    organisations: [
      'bedfordshire-ccg',
      'luton-ccg',
      'milton-keynes-ccg',
      'blmk-commissioning-collaborative',
      'blmk-ccg',
      'nhs-england',
    ],
    cites: ['SEED-000', 'BLMKCCG-SHADOW', 'MKFM-LAUNCH', 'BEDS-INDEP-OPPOSE', 'LUTONTODAY-FEAR'],
  },
  {
    slug: 'ics-transition',
    title: 'The integrated care system gets a standing in law',
    summary:
      'The change from an integrated care system that rests on agreement to a body in law, which takes over from the clinical commissioning group. It runs from the national proposals of November 2020.',
    startsOn: '2020-11-26',
    endsOn: '2022-07-01',
    organisations: [
      'blmk-ics',
      'blmk-ccg',
      'blmk-icb',
      'blmk-health-and-care-partnership',
      'nhs-england',
      'department-of-health-and-social-care',
      'uk-parliament',
    ],
    cites: ['SEED-003', 'NHSE-FIVE', 'RA-NEWS', 'BEDS-INDEP-ICB'],
  },
  {
    slug: 'icb-merger',
    title: 'Three integrated care boards make way for NHS Central East',
    summary:
      'The change from three integrated care boards to one larger board, NHS Central East, while boards are told to spend less on running themselves.',
    startsOn: '2025-03',
    endsOn: '2026-04-01',
    organisations: [
      'blmk-icb',
      'cambridgeshire-and-peterborough-icb',
      'hertfordshire-and-west-essex-icb',
      'central-east-icb',
      'essex-icb',
      'nhs-england',
    ],
    cites: ['HWMK-BLOG', 'HWE-BOARD', 'LUTONTODAY-HALF', 'ODS-SUCC', 'ODS-RECORDS-2026'],
  },
]
