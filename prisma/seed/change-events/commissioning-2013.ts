import type { SeedChangeEvent } from '../shape'

const ACT = 'Health and Social Care Act 2012'
const SINCE_THE_ACT = { legalOn: '2013-04-01', announcedOn: '2012-03-27', legalBasis: ACT } as const

/** One trust's work of planning and paying for care passes to the group for the same area. No data set says that one succeeds the other. */
const toGroup = (place: string, from: string, to: string): SeedChangeEvent => ({
  slug: `${from}-functions-to-ccg-2013`,
  kind: 'transfer_of_functions',
  title: `Planning care in ${place} passes to a clinical commissioning group`,
  about:
    'The work of planning and paying for hospital care, mental health care and care in the community passes from the primary care trust to the group. The group is a new body: in law and by code it does not follow the trust.',
  ...SINCE_THE_ACT,
  original: [from],
  resulting: [to],
  successions: [
    { kind: 'functional', from, to, function: 'hospital-care' },
    { kind: 'functional', from, to, function: 'mental-health-and-community' },
  ],
  cites: [
    ['PCT-CCG-2013', 'The whole of the trust’s area goes to the group.'],
    ['ODS-EPCMEM', 'GP practices belong to the trust until 31 March 2013 and to the group from 1 April.'],
    'LEGALIZE-2012',
  ],
})

/** The reorganisation of 1 April 2013: primary care trusts end, and their work goes three ways. */
export const events2013: readonly SeedChangeEvent[] = [
  {
    slug: 'pcts-abolished-2013',
    kind: 'abolition',
    title: 'Primary care trusts are abolished',
    about:
      'Every primary care trust in England ends at the end of 31 March 2013. Their work is shared out between new clinical commissioning groups, NHS England and councils.',
    ...SINCE_THE_ACT,
    original: ['bedfordshire-pct', 'luton-pct', 'milton-keynes-pct'],
    resulting: [],
    successions: [],
    cites: ['LEGALIZE-2012', ['ODS-EPCMEM', 'Memberships of the trusts end on 31 March 2013.']],
  },
  {
    slug: 'ccgs-established-2013',
    kind: 'establishment',
    title: 'Clinical commissioning groups begin',
    about:
      '211 groups of GP practices begin to plan and pay for care in England. Three are for this area: Bedfordshire, Luton and Milton Keynes.',
    ...SINCE_THE_ACT,
    original: [],
    resulting: ['bedfordshire-ccg', 'luton-ccg', 'milton-keynes-ccg'],
    successions: [],
    cites: ['LEGALIZE-2012', ['ODS-ECCG', 'Opened on 1 April 2013; 211 counted.']],
  },
  toGroup('Bedfordshire', 'bedfordshire-pct', 'bedfordshire-ccg'),
  toGroup('Luton', 'luton-pct', 'luton-ccg'),
  toGroup('Milton Keynes', 'milton-keynes-pct', 'milton-keynes-ccg'),
  {
    slug: 'pct-functions-to-nhs-england-2013',
    kind: 'transfer_of_functions',
    title: 'Paying for GP services passes to NHS England',
    about:
      'NHS England takes over the contracts with GP practices, dentists, pharmacies and opticians from the primary care trusts.',
    ...SINCE_THE_ACT,
    original: ['bedfordshire-pct', 'luton-pct', 'milton-keynes-pct'],
    resulting: ['nhs-england'],
    successions: ['bedfordshire-pct', 'luton-pct', 'milton-keynes-pct'].map((from) => ({
      kind: 'functional',
      from,
      to: 'nhs-england',
      function: 'primary-care',
    })),
    cites: [
      'LEGALIZE-2012',
      ['MEMORY', 'That these contracts passed on this day: check the Act and its guidance.'],
    ],
  },
  {
    slug: 'pct-public-health-to-councils-2013',
    kind: 'transfer_of_functions',
    title: 'Public health passes to the councils',
    about:
      'Looking after the health of whole neighbourhoods, such as helping people to stop smoking, moves from primary care trusts to councils.',
    ...SINCE_THE_ACT,
    legalBasis: `${ACT}; statutory instrument 2013/218`,
    original: ['bedfordshire-pct', 'luton-pct', 'milton-keynes-pct'],
    resulting: [
      'bedford-borough-council',
      'central-bedfordshire-council',
      'luton-council',
      'milton-keynes-city-council',
    ],
    successions: [
      {
        kind: 'functional',
        from: 'bedfordshire-pct',
        to: 'bedford-borough-council',
        function: 'public-health',
      },
      {
        kind: 'functional',
        from: 'bedfordshire-pct',
        to: 'central-bedfordshire-council',
        function: 'public-health',
      },
      { kind: 'functional', from: 'luton-pct', to: 'luton-council', function: 'public-health' },
      {
        kind: 'functional',
        from: 'milton-keynes-pct',
        to: 'milton-keynes-city-council',
        function: 'public-health',
      },
    ],
    cites: [
      'LEGALIZE-2012',
      'LEG-2013-218',
      ['MEMORY', 'That the work passed from the trusts on this day: check the Act.'],
    ],
  },
]
