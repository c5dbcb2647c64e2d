import type { SeedMilestone } from '../shape'
import { everyPlace, happened } from './ledger'

const threeGroups = ['bedfordshire-ccg', 'luton-ccg', 'milton-keynes-ccg'] as const
const theMerger = { programme: 'ccg-merger', organisations: threeGroups, places: everyPlace } as const

/** Who decided on the merger and when, as far as it is known. */
export const ccgMergerDecision: readonly SeedMilestone[] = [
  {
    slug: 'member-practices-vote',
    title: 'GP practices vote on the merger',
    summary:
      'Every GP practice is a member of its commissioning group. A date and a result of a vote were looked for and not found.',
    kind: 'decision',
    owner: 'blmk-commissioning-collaborative',
    ledger: [],
    ...theMerger,
    cites: [['SEED-000', 'GP practices are the members. Nothing is said of a vote.']],
  },
  {
    slug: 'governing-bodies-decide-to-apply',
    title: 'The three governing bodies decide to apply to merge',
    summary: 'The day of the decision was looked for, in papers of August and September 2020, and not found.',
    kind: 'decision',
    owner: 'blmk-commissioning-collaborative',
    ledger: [],
    ...theMerger,
    cites: [['GB-2020-07', 'The last meeting found before the application.']],
  },
  {
    slug: 'listening-exercise-report',
    title: 'Final report of the listening exercise is published',
    summary:
      'The governing bodies saw interim findings before this report. The day on which it was published has not been established.',
    kind: 'publication',
    owner: 'blmk-commissioning-collaborative',
    consultation: 'one-ccg-listening-exercise',
    ledger: [],
    ...theMerger,
    cites: ['ENG-REPORT'],
  },
  {
    slug: 'you-said-we-did-published',
    title: 'The groups publish a case for change and “You Said, We Did”',
    summary: 'Both were published on the groups’ website. The day has not been established.',
    kind: 'publication',
    owner: 'blmk-commissioning-collaborative',
    consultation: 'one-ccg-listening-exercise',
    ledger: [],
    ...theMerger,
    cites: ['BLMKCCG-SHADOW'],
  },
  {
    slug: 'merger-application-deadline',
    title: 'Last day to apply for a merger in April 2021',
    summary: 'NHS England’s deadline for every commissioning group in England that wanted to merge.',
    kind: 'deadline',
    programme: 'ccg-merger',
    owner: 'nhs-england',
    ledger: happened('2020-09-30', 'nhs-england', 'LOWDOWN'),
    cites: ['LOWDOWN'],
  },
  {
    slug: 'merger-proposal-submitted',
    title: 'The proposal to merge goes to NHS England',
    summary:
      'The groups said that they would submit it in September 2020. The day has not been found. It must have gone in before NHS England agreed in principle.',
    kind: 'submission',
    owner: 'blmk-commissioning-collaborative',
    ledger: [
      {
        kind: 'promised',
        on: '2020-09',
        statedOn: '2020-04~',
        by: 'blmk-commissioning-collaborative',
        says: 'SEED-000',
      },
      {
        kind: 'actual',
        on: '2020',
        statedOn: '2020-10~',
        by: 'blmk-commissioning-collaborative',
        says: 'BLMKCCG-SHADOW',
      },
    ],
    ...theMerger,
    cites: ['SEED-000', ['BLMKCCG-SHADOW', 'Approval in principle shows that it had gone in.']],
  },
  {
    slug: 'merger-approved-in-principle',
    title: 'NHS England agrees to the merger in principle',
    summary:
      'The groups could merge from 1 April 2021, with a final decision “next March”. It was in autumn 2020; the day is not established.',
    kind: 'decision',
    owner: 'nhs-england',
    ledger: happened('2020-10~', 'nhs-england', 'BLMKCCG-SHADOW'),
    ...theMerger,
    cites: ['BLMKCCG-SHADOW'],
  },
  {
    slug: 'merger-finally-approved',
    title: 'NHS England’s final decision on the merger',
    summary: 'Promised for March 2021. The day has not been found; the merger took effect on 1 April 2021.',
    kind: 'decision',
    owner: 'nhs-england',
    ledger: [
      { kind: 'promised', on: '2021-03', statedOn: '2020-10~', by: 'nhs-england', says: 'BLMKCCG-SHADOW' },
      { kind: 'actual', on: '2021', statedOn: '2021-04-01', by: 'nhs-england', says: 'MKFM-LAUNCH' },
    ],
    ...theMerger,
    cites: [
      'BLMKCCG-SHADOW',
      ['MKFM-LAUNCH', 'The start of the new group shows that the decision was made.'],
    ],
  },
  {
    slug: 'merged-group-starts',
    title: 'The three groups become one: NHS BLMK CCG',
    summary:
      'One clinical commissioning group (CCG), with one governing body, for almost 1 million people in Bedfordshire, Luton and Milton Keynes (BLMK).',
    kind: 'go_live',
    programme: 'ccg-merger',
    owner: 'blmk-commissioning-collaborative',
    organisations: [...threeGroups, 'blmk-ccg'],
    places: everyPlace,
    ledger: [
      {
        kind: 'promised',
        on: '2021-04',
        statedOn: '2020-04~',
        by: 'blmk-commissioning-collaborative',
        says: 'SEED-000',
      },
      { kind: 'actual', on: '2021-04-01', statedOn: '2021-04-01', by: 'blmk-ccg', says: 'MKFM-LAUNCH' },
    ],
    cites: ['SEED-000', 'MKFM-LAUNCH', 'ODS-SUCC', 'BLMKCCG-ROLE'],
  },
]
