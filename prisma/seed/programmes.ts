import type { SeedProgramme } from './shape'

/** The three reorganisations that the record tracks. */
export const programmes: readonly SeedProgramme[] = [
  {
    slug: 'ccg-merger',
    title: 'Three clinical commissioning groups become one',
    summary:
      'From 2018 the groups for Bedfordshire, Luton and Milton Keynes shared one team of leaders. In 2020 they proposed to merge, and on 1 April 2021 they became one. Bedford’s council opposed it and Luton’s preferred to keep its own group.',
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
      'In November 2020 the NHS asked the public about two ways to give integrated care systems a standing in law. Parliament chose a form of the second. On 1 July 2022 an integrated care board took over from the clinical commissioning group.',
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
      'In 2025 boards were told to halve what they spend on running themselves. The boards for Bedfordshire, Luton and Milton Keynes, for Cambridgeshire and Peterborough, and for Hertfordshire shared leaders from October 2025. NHS Central East took their place on 1 April 2026.',
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
