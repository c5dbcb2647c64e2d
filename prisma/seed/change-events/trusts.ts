import type { SeedChangeEvent } from '../shape'

/** Primary care trusts and councils, 2000 to 2010. */
export const trustEvents: readonly SeedChangeEvent[] = [
  {
    slug: 'milton-keynes-pct-established-2000',
    kind: 'establishment',
    title: 'Milton Keynes Primary Care Trust begins',
    about:
      'The trust took over from earlier bodies, which this record knows only by their codes, RD9 and 4CJ51.',
    legalOn: '2000-10-01',
    original: [],
    resulting: ['milton-keynes-pct'],
    successions: [],
    cites: ['ODS-SUCC'],
  },
  {
    slug: 'luton-pct-established-2001',
    kind: 'establishment',
    title: 'Luton Primary Care Trust begins',
    about: 'The trust took over from an earlier body, which this record knows only by its code, 4NP98.',
    legalOn: '2001-04-01',
    original: [],
    resulting: ['luton-pct'],
    successions: [],
    cites: ['ODS-SUCC'],
  },
  {
    slug: 'bedfordshire-pct-formed-2006',
    kind: 'merger',
    title: 'Two primary care trusts become Bedfordshire Primary Care Trust',
    about: 'The trusts for Bedford and for the rest of Bedfordshire become one.',
    legalOn: '2006-10-01',
    original: ['bedford-pct', 'bedfordshire-heartlands-pct'],
    resulting: ['bedfordshire-pct'],
    successions: [
      { kind: 'legal', from: 'bedford-pct', to: 'bedfordshire-pct' },
      { kind: 'legal', from: 'bedfordshire-heartlands-pct', to: 'bedfordshire-pct' },
      { kind: 'code', from: 'bedford-pct', to: 'bedfordshire-pct' },
      { kind: 'code', from: 'bedfordshire-heartlands-pct', to: 'bedfordshire-pct' },
    ],
    cites: [
      ['ODS-SUCC', 'Codes 5GD and 5GE give way to 5P2.'],
      ['MEMORY', 'The names of the two trusts: check in the Organisation Data Service.'],
    ],
  },
  {
    slug: 'unitary-councils-2009',
    kind: 'establishment',
    title: 'Bedford and Central Bedfordshire get councils that run all services',
    about:
      'Bedford Borough Council and Central Bedfordshire Council begin as unitary councils, which run every council service in their area.',
    legalOn: '2009-04-01',
    announcedOn: '2008',
    legalBasis: 'Bedfordshire (Structural Changes) Order 2008',
    original: [],
    resulting: ['bedford-borough-council', 'central-bedfordshire-council'],
    successions: [],
    cites: [['MEMORY', 'The order and the day: check on legislation.gov.uk.']],
  },
  {
    slug: 'bedfordshire-and-luton-partnership-trust-closed-2010',
    kind: 'abolition',
    title: 'The mental health trust for Bedfordshire and Luton closes',
    about:
      'The trust closes at the end of 31 March 2010. A trust from south Essex runs its services from then on.',
    legalOn: '2010-04-01',
    original: ['bedfordshire-and-luton-partnership-trust'],
    resulting: [],
    successions: [],
    cites: [['ODS-ETR', 'Closed on 31 March 2010.'], 'WIKI-BEDS'],
  },
]
