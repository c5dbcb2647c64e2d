import type { SeedMilestone } from '../shape'
import { everyPlace, happened } from './ledger'

/** The new board, and what it was said that it would bring. */
export const centralEast2026: readonly SeedMilestone[] = [
  {
    slug: 'blmk-board-ends',
    title: 'The BLMK integrated care board ends',
    summary: 'Its last day as a legal body. Its work passed to NHS Central East the next day.',
    kind: 'go_live',
    programme: 'icb-merger',
    owner: 'blmk-icb',
    organisations: ['central-east-icb'],
    places: everyPlace,
    ledger: happened('2026-03-31', 'blmk-icb', 'ODS-SUCC', '2026-04-01'),
    cites: [['ODS-SUCC', 'Central East follows on 1 April 2026.'], 'ODS-RECORDS-2026'],
  },
  {
    slug: 'central-east-starts',
    title: 'NHS Central East starts work',
    summary:
      'The new integrated care board covers Bedfordshire, Luton, Milton Keynes, Cambridgeshire, Peterborough and Hertfordshire. West Essex went to the board for Essex.',
    kind: 'go_live',
    programme: 'icb-merger',
    owner: 'central-east-icb',
    organisations: [
      'blmk-icb',
      'cambridgeshire-and-peterborough-icb',
      'hertfordshire-and-west-essex-icb',
      'essex-icb',
      'sub-icb-location-m1j4y',
    ],
    places: everyPlace,
    ledger: happened('2026-04-01', 'central-east-icb', 'ODS-RECORDS-2026'),
    cites: ['ODS-SUCC', 'ODS-RECORDS-2026', ['HWE-BOARD', 'Which areas it covers.']],
  },
  {
    slug: 'fewer-boards-in-england',
    title: 'England goes from 42 integrated care boards to 36',
    summary: 'Twelve boards ended and six new ones began. One more grew.',
    kind: 'go_live',
    programme: 'icb-merger',
    owner: 'nhs-england',
    organisations: ['central-east-icb', 'essex-icb'],
    ledger: happened('2026-04-01', 'nhs-england', 'ODS-RECORDS-2026'),
    cites: ['ODS-RECORDS-2026'],
  },
  {
    slug: 'local-committees',
    title: 'Local committees carry on the BLMK strategy',
    summary:
      'They are planned so that the health and care strategy goes on in neighbourhoods. Local Healthwatch would sit on such a committee and no longer on the board. No date has been stated.',
    kind: 'go_live',
    programme: 'icb-merger',
    owner: 'central-east-icb',
    organisations: ['healthwatch-milton-keynes'],
    places: everyPlace,
    ledger: [],
    cites: ['HWMK-BLOG'],
  },
  {
    slug: 'care-alliance-replaced',
    title: 'Something takes the place of the Bedfordshire Care Alliance',
    summary:
      'In 2025 the BLMK board accepted the end of the alliance on condition that it would be rebuilt in the new board. No date has been stated.',
    kind: 'go_live',
    programme: 'icb-merger',
    owner: 'central-east-icb',
    organisations: ['blmk-icb'],
    places: ['luton', 'bedford', 'central-bedfordshire'],
    ledger: [],
    cites: ['LUTONTODAY-HALF'],
  },
]
