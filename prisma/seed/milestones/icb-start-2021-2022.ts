import type { SeedMilestone } from '../shape'
import { everyPlace, happened } from './ledger'

/** The start of the integrated care board, three months later than first planned. */
export const icbStart2021To2022: readonly SeedMilestone[] = [
  {
    slug: 'chief-executive-designate',
    title: 'Felicity Cox becomes chief executive designate of the integrated care board',
    summary: 'She was chosen for the post before the board existed in law.',
    kind: 'appointment',
    programme: 'ics-transition',
    owner: 'blmk-ics',
    places: everyPlace,
    ledger: happened('2021-11', 'blmk-ics', 'IH-COX'),
    cites: ['IH-COX'],
  },
  {
    slug: 'start-of-boards-postponed',
    title: 'NHS England moves the start of integrated care boards to July 2022',
    summary: 'Planning guidance for 2022 to 2023 moved the target from 1 April 2022 to 1 July 2022.',
    kind: 'announcement',
    programme: 'ics-transition',
    owner: 'nhs-england',
    organisations: ['blmk-ics', 'blmk-ccg'],
    places: everyPlace,
    ledger: happened('2021-12-24', 'nhs-england', 'MEMORY'),
    cites: [['MEMORY', 'To check: NHS England, planning guidance for 2022/23.']],
  },
  {
    slug: 'white-paper-joining-up-care',
    title: 'Government publishes “Joining up care for people, places and populations”',
    summary: 'A second white paper, on how health and social care should work together in each place.',
    kind: 'publication',
    programme: 'ics-transition',
    owner: 'department-of-health-and-social-care',
    ledger: happened('2022-02-09', 'department-of-health-and-social-care', 'MEMORY'),
    cites: ['RA-NEWS', ['MEMORY', 'The day. The news item gives the month.']],
  },
  {
    slug: 'health-and-care-act-2022',
    title: 'Health and Care Act 2022 becomes law',
    summary: '“Integrating care” had aimed at a new law for April 2022.',
    kind: 'legislation',
    programme: 'ics-transition',
    owner: 'uk-parliament',
    ledger: [
      { kind: 'promised', on: '2022-04', statedOn: '2020-11-26', by: 'nhs-england', says: 'KF-NEXT' },
      { kind: 'actual', on: '2022-04-28', statedOn: '2022-04-28', by: 'uk-parliament', says: 'RA-NEWS' },
    ],
    cites: ['KF-NEXT', 'CONFED-BRIEF', 'RA-NEWS', 'CF-ICS'],
  },
  {
    slug: 'merged-group-ends',
    title: 'NHS BLMK CCG ends at midnight',
    summary:
      'The clinical commissioning group (CCG) for Bedfordshire, Luton and Milton Keynes (BLMK) ceased to exist after 15 months. Its work passed to the integrated care board.',
    kind: 'go_live',
    programme: 'ics-transition',
    owner: 'blmk-ccg',
    organisations: ['blmk-icb'],
    places: everyPlace,
    ledger: happened('2022-06-30', 'blmk-ccg', 'BLMKCCG-ROLE'),
    cites: ['BLMKCCG-ROLE'],
  },
  {
    slug: 'icb-starts',
    title: 'The integrated care board starts work',
    summary:
      'The integrated care board (ICB) for Bedfordshire, Luton and Milton Keynes takes over the work of the clinical commissioning group. At its first meeting, in public, it approved its constitution and a plan for 100 days.',
    kind: 'go_live',
    programme: 'ics-transition',
    owner: 'nhs-england',
    organisations: ['blmk-icb', 'blmk-ccg', 'blmk-ics'],
    places: everyPlace,
    // The planning guidance of 24 December 2021 names the target that it replaces; when that was first stated is not established.
    ledger: [
      { kind: 'promised', on: '2022-04-01', statedOn: '2021', by: 'nhs-england', says: 'MEMORY' },
      {
        kind: 'forecast',
        on: '2022-07-01',
        statedOn: '2021-12-24',
        by: 'nhs-england',
        says: 'MEMORY',
        reason: 'Parliament needed more time to finish the bill.',
      },
      { kind: 'actual', on: '2022-07-01', statedOn: '2022-07-01', by: 'blmk-icb', says: 'BEDS-INDEP-ICB' },
    ],
    cites: [
      'BEDS-INDEP-ICB',
      'BLMK-ICB-ABOUT',
      ['KF-NEXT', 'In November 2020 the new law was meant for April 2022.'],
      [
        'MEMORY',
        'The earlier target, and the day and reason of the move. To check: planning guidance for 2022/23.',
      ],
    ],
  },
]
