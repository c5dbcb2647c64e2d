import type { SeedMilestone } from '../shape'
import { everyPlace, happened } from './ledger'

/** The end of NHS England: announced, in Parliament, and still to come. */
export const healthBill2025To2027: readonly SeedMilestone[] = [
  {
    slug: 'abolition-of-nhs-england-announced',
    title: 'Government announces the end of NHS England',
    summary:
      'Its work is to pass to the Department of Health and Social Care by March 2027, if Parliament agrees.',
    kind: 'announcement',
    owner: 'department-of-health-and-social-care',
    organisations: ['nhs-england'],
    ledger: happened('2025-03-13', 'department-of-health-and-social-care', 'HB-IA'),
    cites: ['HB-IA'],
  },
  {
    slug: 'health-bill-in-kings-speech',
    title: 'The King’s Speech announces a bill on the NHS',
    summary: 'There it was called the NHS Modernisation Bill; it became the Health Bill.',
    kind: 'announcement',
    owner: 'department-of-health-and-social-care',
    organisations: ['uk-parliament'],
    ledger: happened('2026-05-13', 'department-of-health-and-social-care', 'DACB-HB'),
    cites: ['DACB-HB'],
  },
  {
    slug: 'health-bill-impact-assessments',
    title: 'Government publishes what it expects the Health Bill to do',
    summary: 'The impact assessments set out the aims, costs and benefits of the bill.',
    kind: 'publication',
    owner: 'department-of-health-and-social-care',
    ledger: happened('2026-05-14', 'department-of-health-and-social-care', 'HB-IA'),
    cites: ['HB-IA'],
  },
  {
    slug: 'health-bill-second-reading',
    title: 'Health Bill has its second reading in the Commons',
    summary: 'The first debate on the bill as a whole. The day is not established; it was about June 2026.',
    kind: 'legislation',
    owner: 'uk-parliament',
    ledger: happened('2026-06~', 'uk-parliament', 'PARALLEL-HB'),
    cites: ['PARALLEL-HB'],
  },
  {
    slug: 'health-bill-becomes-law',
    title: 'Health Bill becomes law',
    summary:
      'The bill would end NHS England and Healthwatch, and pass powers over commissioning to the Secretary of State. No date for royal assent has been stated.',
    kind: 'legislation',
    owner: 'uk-parliament',
    organisations: ['department-of-health-and-social-care', 'nhs-england'],
    ledger: [],
    cites: ['NUFFIELD-HB', 'BJ-HB'],
  },
  {
    slug: 'local-healthwatch-end',
    title: 'Local Healthwatch end, if Parliament agrees',
    summary: 'The Health Bill would abolish Healthwatch. No date has been stated.',
    kind: 'go_live',
    owner: 'department-of-health-and-social-care',
    organisations: [
      'healthwatch-luton',
      'healthwatch-bedford-borough',
      'healthwatch-central-bedfordshire',
      'healthwatch-milton-keynes',
    ],
    places: everyPlace,
    ledger: [],
    cites: ['NUFFIELD-HB', 'BJ-HB'],
  },
  {
    slug: 'nhs-england-into-department',
    title: 'NHS England’s work passes to the Department of Health and Social Care',
    summary: 'Planned, and subject to Parliament.',
    kind: 'go_live',
    owner: 'department-of-health-and-social-care',
    organisations: ['nhs-england'],
    ledger: [
      {
        kind: 'promised',
        on: '2027-03',
        statedOn: '2025-03-13',
        by: 'department-of-health-and-social-care',
        says: 'HB-IA',
      },
      {
        kind: 'forecast',
        on: '2027-03',
        statedOn: '2026-05-14',
        by: 'department-of-health-and-social-care',
        says: 'HB-IA',
      },
    ],
    cites: ['HB-IA'],
  },
  {
    slug: 'direct-commissioning-to-boards',
    title: 'Integrated care boards take over what NHS England still buys itself',
    summary:
      'Planned for April 2027, and subject to Parliament. The day of NHS England’s letter is not established, so it counts as known from the day on which it was read, 22 November 2026.',
    kind: 'go_live',
    owner: 'nhs-england',
    organisations: ['central-east-icb'],
    places: everyPlace,
    ledger: [
      { kind: 'promised', on: '2027-04', statedOn: '2026-11-22', by: 'nhs-england', says: 'NHSE-DIRECT' },
    ],
    cites: ['NHSE-DIRECT'],
  },
]
