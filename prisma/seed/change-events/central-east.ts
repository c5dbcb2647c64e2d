import type { SeedChangeEvent } from '../shape'

/** 1 April 2026: 42 integrated care boards become 36. */
export const events2026: readonly SeedChangeEvent[] = [
  {
    slug: 'icb-merger-2026',
    kind: 'merger',
    title: 'Two boards become NHS Central East, with Hertfordshire',
    about:
      'The boards for Bedfordshire, Luton and Milton Keynes and for Cambridgeshire and Peterborough make way for NHS Central East. Hertfordshire joins it the same day, when a third board is split.',
    legalOn: '2026-04-01',
    announcedOn: '2025-10-23',
    legalBasis: 'National Health Service Act 2006, section 14Z25',
    original: ['blmk-icb', 'cambridgeshire-and-peterborough-icb'],
    resulting: ['central-east-icb'],
    successions: ['blmk-icb', 'cambridgeshire-and-peterborough-icb'].flatMap((from) => [
      { kind: 'legal', from, to: 'central-east-icb' } as const,
      { kind: 'code', from, to: 'central-east-icb' } as const,
    ]),
    cites: [
      'ODS-SUCC',
      'ODS-RECORDS-2026',
      ['HWMK-BLOG', 'Expected, on 23 October 2025; a scrutiny committee had heard of it in about June.'],
      ['MEMORY', 'That section 14Z25 is the legal basis: check the establishment order.'],
    ],
  },
  {
    slug: 'hertfordshire-and-west-essex-split-2026',
    kind: 'split',
    title: 'The Hertfordshire and West Essex board is split',
    about:
      'Hertfordshire goes to NHS Central East and West Essex to the board for Essex. The board for both ends.',
    legalOn: '2026-04-01',
    announcedOn: '2025-10-23',
    legalBasis: 'National Health Service Act 2006, section 14Z25',
    original: ['hertfordshire-and-west-essex-icb'],
    resulting: ['central-east-icb', 'essex-icb'],
    successions: [
      { kind: 'legal', from: 'hertfordshire-and-west-essex-icb', to: 'central-east-icb' },
      { kind: 'legal', from: 'hertfordshire-and-west-essex-icb', to: 'essex-icb' },
      { kind: 'code', from: 'hertfordshire-and-west-essex-icb', to: 'central-east-icb' },
      { kind: 'code', from: 'hertfordshire-and-west-essex-icb', to: 'essex-icb' },
    ],
    cites: [
      ['ODS-SUCC', 'QM7 gives way to S1Y5D and to D7T5G.'],
      'HWE-BOARD',
      'HWMK-BLOG',
      ['LUTONTODAY-HALF', 'Central East without West Essex, in 2025.'],
      ['MEMORY', 'That section 14Z25 is the legal basis: check the establishment orders.'],
    ],
  },
  {
    slug: 'cambridgeshire-community-services-to-norfolk-2026',
    kind: 'transfer_of_functions',
    title: 'The community trust for Luton passes into the record of the one for Norfolk',
    about:
      'The Organisation Data Service shows the code RYV giving way to RY3. Whether in law this was a merger or an acquisition is not established here.',
    legalOn: '2026-04-01',
    original: ['cambridgeshire-community-services'],
    resulting: ['norfolk-community-health-and-care'],
    successions: [
      { kind: 'code', from: 'cambridgeshire-community-services', to: 'norfolk-community-health-and-care' },
    ],
    cites: ['ODS-SUCC'],
  },
]
