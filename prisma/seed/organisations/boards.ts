import type { SeedOrganisation } from '../shape'

const ALL = ['luton', 'bedford', 'central-bedfordshire', 'milton-keynes'] as const
const FIRST = { startsOn: '2022-07-01', endsOn: '2026-03-31' } as const
const SINCE_2022 = { startsOn: '2022-07-01', endsOn: '..' } as const
const SINCE_2026 = { startsOn: '2026-04-01', endsOn: '..' } as const

/** Integrated care boards, from July 2022, and the ones that followed on 1 April 2026. */
export const boards: readonly SeedOrganisation[] = [
  {
    slug: 'blmk-icb',
    kind: 'integrated_care_board',
    about:
      'The NHS body for planning and paying for most health care in Bedfordshire, Luton and Milton Keynes.',
    ...FIRST,
    website: 'https://bedfordshirelutonandmiltonkeynes.icb.nhs.uk',
    places: ALL,
    names: [
      {
        name: 'NHS Bedfordshire, Luton and Milton Keynes Integrated Care Board',
        shortName: 'BLMK ICB',
        ...FIRST,
      },
    ],
    codes: [
      {
        scheme: 'ods',
        code: 'QHG',
        role: 'integrated care board',
        ...FIRST,
        cites: ['ODS-ICB-2024', 'ODS-SUCC', ['ODS-CATALOGUE', 'The role changed and the code stayed.']],
      },
      { scheme: 'gss', code: 'E54000024', ...FIRST, cites: ['ONS-SICBL22', 'ODS-ICB-2024'] },
    ],
    cites: ['BLMK-ICB-ABOUT', 'BEDS-INDEP-ICB', 'ODS-SUCC'],
  },
  {
    slug: 'sub-icb-location-m1j4y',
    kind: 'sub_icb_location',
    about:
      'The area of the former clinical commissioning group as a part of the integrated care board, for counting and paying. It carries the group’s code, but it is not a body of its own in law.',
    ...SINCE_2022,
    places: ALL,
    names: [
      {
        name: 'NHS Bedfordshire, Luton and Milton Keynes ICB - M1J4Y',
        shortName: 'Sub-location M1J4Y',
        ...SINCE_2022,
      },
    ],
    codes: [
      {
        scheme: 'ods',
        code: 'M1J4Y',
        role: 'sub integrated care board location',
        ...SINCE_2022,
        cites: ['ODS-ECCG', 'ODS-RECORDS-2026'],
      },
      { scheme: 'gss', code: 'E38000249', ...SINCE_2022, cites: ['ONS-SICBL22'] },
    ],
    cites: ['ODS-ECCG', ['ODS-RECORDS-2026', 'Now a part of NHS Central East.']],
  },
  {
    slug: 'central-east-icb',
    kind: 'integrated_care_board',
    about:
      'The NHS body for planning and paying for most health care in Bedfordshire, Luton, Milton Keynes, Cambridgeshire, Peterborough and Hertfordshire. Sources differ on how many people that is: about 3.2 or 3.5 million.',
    ...SINCE_2026,
    website: 'https://centraleast.icb.nhs.uk',
    places: ALL,
    names: [{ name: 'NHS Central East Integrated Care Board', shortName: 'NHS Central East', ...SINCE_2026 }],
    codes: [
      { scheme: 'ods', code: 'S1Y5D', ...SINCE_2026, cites: ['ODS-RECORDS-2026', 'ODS-SUCC'] },
      {
        scheme: 'gss',
        code: 'E54000065',
        ...SINCE_2026,
        cites: [['ONS-ICB26', 'Two files agree; some test files give this code to Essex.']],
      },
    ],
    cites: [
      'ODS-RECORDS-2026',
      'ODS-SUCC',
      ['HWE-BOARD', 'Without West Essex.'],
      ['LUTONTODAY-HALF', 'Close to 3.2 million people.'],
      ['HCM-PORTER', '3.5 million people.'],
      ['ICB-SITES-2026', 'The website.'],
    ],
  },
  {
    slug: 'cambridgeshire-and-peterborough-icb',
    kind: 'integrated_care_board',
    about:
      'The NHS body for planning and paying for most health care in Cambridgeshire and Peterborough, a neighbouring area.',
    ...FIRST,
    names: [
      {
        name: 'NHS Cambridgeshire and Peterborough Integrated Care Board',
        shortName: 'Cambridgeshire and Peterborough ICB',
        ...FIRST,
      },
    ],
    codes: [
      {
        scheme: 'ods',
        code: 'QUE',
        role: 'integrated care board',
        ...FIRST,
        cites: ['ODS-ICB-2024', 'ODS-SUCC'],
      },
      { scheme: 'gss', code: 'E54000056', ...FIRST, cites: ['ONS-SICBL22'] },
    ],
    cites: [
      'ODS-SUCC',
      'ODS-ICB-2024',
      ['MEMORY', 'Begun on 1 July 2022, with all boards in England: check its establishment order.'],
    ],
  },
  {
    slug: 'hertfordshire-and-west-essex-icb',
    kind: 'integrated_care_board',
    about:
      'The NHS body for planning and paying for most health care in Hertfordshire and West Essex, a neighbouring area.',
    ...FIRST,
    names: [
      {
        name: 'NHS Hertfordshire and West Essex Integrated Care Board',
        shortName: 'Hertfordshire and West Essex ICB',
        ...FIRST,
      },
    ],
    codes: [
      {
        scheme: 'ods',
        code: 'QM7',
        role: 'integrated care board',
        ...FIRST,
        cites: ['ODS-ICB-2024', 'ODS-SUCC'],
      },
      { scheme: 'gss', code: 'E54000025', startsOn: '2022-07-01', endsOn: null, cites: ['ONS-SICBL22'] },
    ],
    cites: [
      'ODS-SUCC',
      'HWE-BOARD',
      ['MEMORY', 'Begun on 1 July 2022, with all boards in England: check its establishment order.'],
    ],
  },
  {
    slug: 'essex-icb',
    kind: 'integrated_care_board',
    about: 'The NHS body for planning and paying for most health care in Essex, including West Essex.',
    ...SINCE_2026,
    names: [
      {
        name: 'NHS Essex Integrated Care Board',
        shortName: 'NHS Essex',
        ...SINCE_2026,
        cites: [['MEMORY', 'The exact name: check in the Organisation Data Service.']],
      },
    ],
    codes: [{ scheme: 'ods', code: 'D7T5G', ...SINCE_2026, cites: ['ODS-SUCC'] }],
    cites: ['ODS-SUCC', 'ODS-RECORDS-2026'],
  },
]
