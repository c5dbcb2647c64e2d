import type { SeedOrganisation } from '../shape'

const NOT_ESTABLISHED = { startsOn: null, endsOn: '..' } as const
const SINCE_2009 = { startsOn: '2009-04-01', endsOn: '..' } as const
const ORDER = [
  'MEMORY',
  'A unitary council since 1 April 2009: check the Bedfordshire (Structural Changes) Order 2008.',
] as const

/** The four councils, which run public health and scrutinise the NHS, and a town council. */
export const councils: readonly SeedOrganisation[] = [
  {
    slug: 'luton-council',
    kind: 'council',
    about:
      'Runs all council services in Luton. Its health and social care review group scrutinises the local NHS.',
    ...NOT_ESTABLISHED,
    places: ['luton'],
    names: [{ name: 'Luton Borough Council', shortName: 'Luton Council', ...NOT_ESTABLISHED }],
    codes: [
      { scheme: 'gss', code: 'E06000032', ...NOT_ESTABLISHED, cites: ['ONS-LA'] },
      { scheme: 'org_id', code: 'GB-LAE-LUT', ...NOT_ESTABLISHED, cites: ['ONS-LA'] },
    ],
    cites: ['ONS-LA', 'LUTON-HSCRG-2016', ['LUTONTODAY-FEAR', 'That it preferred a group for Luton.']],
  },
  {
    slug: 'bedford-borough-council',
    kind: 'council',
    about: 'Runs all council services in Bedford. It is led by an elected mayor.',
    ...SINCE_2009,
    places: ['bedford'],
    names: [{ name: 'Bedford Borough Council', shortName: 'Bedford Council', ...SINCE_2009 }],
    codes: [
      { scheme: 'gss', code: 'E06000055', ...SINCE_2009, cites: ['ONS-LA'] },
      { scheme: 'org_id', code: 'GB-LAE-BDF', ...SINCE_2009, cites: ['ONS-LA'] },
    ],
    cites: ['ONS-LA', 'BEDS-INDEP-OPPOSE', ORDER],
  },
  {
    slug: 'central-bedfordshire-council',
    kind: 'council',
    about:
      'Runs all council services in Central Bedfordshire. It is the only one of the four without a large hospital in its area.',
    ...SINCE_2009,
    places: ['central-bedfordshire'],
    names: [
      { name: 'Central Bedfordshire Council', shortName: 'Central Bedfordshire Council', ...SINCE_2009 },
    ],
    codes: [
      { scheme: 'gss', code: 'E06000056', ...SINCE_2009, cites: ['ONS-LA'] },
      { scheme: 'org_id', code: 'GB-LAE-CBF', ...SINCE_2009, cites: ['ONS-LA'] },
    ],
    cites: ['ONS-LA', ['LUTONTODAY-VOICE', 'No large hospital in its area, a councillor said.'], ORDER],
  },
  {
    slug: 'milton-keynes-city-council',
    kind: 'council',
    about:
      'Runs all council services in Milton Keynes. For statistics it lies in the South East, but for the NHS in the East of England.',
    ...NOT_ESTABLISHED,
    places: ['milton-keynes'],
    names: [
      {
        name: 'Milton Keynes Council',
        shortName: 'Milton Keynes Council',
        startsOn: null,
        endsOn: '2022-08',
        cites: ['ONS-LA'],
      },
      {
        name: 'Milton Keynes City Council',
        shortName: 'Milton Keynes City Council',
        startsOn: '2022-08',
        endsOn: '..',
        cites: [
          ['MEMORY', 'A city by letters patent of August 2022: check the civic honours of 2022 on gov.uk.'],
        ],
      },
    ],
    codes: [
      { scheme: 'gss', code: 'E06000042', ...NOT_ESTABLISHED, cites: ['ONS-LA'] },
      { scheme: 'org_id', code: 'GB-LAE-MIK', ...NOT_ESTABLISHED, cites: ['ONS-LA'] },
    ],
    cites: ['ONS-LA', 'MK-HHA-2025'],
  },
  {
    slug: 'leighton-linslade-town-council',
    kind: 'town_council',
    about:
      'A town council in Central Bedfordshire. A group of its councillors asks NHS bodies and Healthwatch about local health services.',
    ...NOT_ESTABLISHED,
    places: ['central-bedfordshire'],
    names: [
      {
        name: 'Leighton-Linslade Town Council',
        shortName: 'Leighton-Linslade Town Council',
        ...NOT_ESTABLISHED,
      },
    ],
    cites: ['LEIGHTON-TFG'],
  },
]
