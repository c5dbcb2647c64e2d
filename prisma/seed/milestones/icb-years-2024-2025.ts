import type { SeedMilestone } from '../shape'
import { everyPlace, happened } from './ledger'

/** New law on call-in, services passed down from NHS England, and a meeting that moved. */
export const icbYears2024To2025: readonly SeedMilestone[] = [
  {
    slug: 'scrutiny-guidance-2024',
    title: 'Government publishes new guidance on health scrutiny and call-in',
    summary:
      'One document explains ministers’ new powers over changes to services. The other revises the advice to councils on scrutiny.',
    kind: 'publication',
    owner: 'department-of-health-and-social-care',
    ledger: happened('2024-01-09', 'department-of-health-and-social-care', 'GOV-SCRUTINY'),
    cites: ['GOV-SCRUTINY', 'GOV-RECONF'],
  },
  {
    slug: 'referral-to-secretary-of-state-ends',
    title: 'Councils can no longer refer a change to the Secretary of State',
    summary:
      'Up to 30 January 2024 a council could refer a contested change. Cases referred before 31 January 2024 go on under the old rules.',
    kind: 'legislation',
    owner: 'department-of-health-and-social-care',
    organisations: [
      'luton-council',
      'bedford-borough-council',
      'central-bedfordshire-council',
      'milton-keynes-city-council',
    ],
    places: everyPlace,
    ledger: happened('2024-01-31', 'department-of-health-and-social-care', 'LEG-2024-16'),
    cites: ['LEG-2024-16'],
  },
  {
    slug: 'ministerial-call-in-starts',
    title: 'The Secretary of State can call in a change to health services',
    summary:
      'Anyone may ask for a call-in. They must show that a local solution was tried and what the concern is. Call-ins are meant to be rare.',
    kind: 'legislation',
    owner: 'department-of-health-and-social-care',
    places: everyPlace,
    ledger: happened('2024-01-31', 'department-of-health-and-social-care', 'LEG-2024-15'),
    cites: ['LEG-2024-15', 'HILLD', 'GOV-RECONF'],
  },
  {
    slug: 'guidance-on-strategies-revised',
    title: 'Guidance on integrated care strategies is revised',
    summary: 'Government changed the guidance of July 2022.',
    kind: 'publication',
    owner: 'department-of-health-and-social-care',
    ledger: happened('2024-02-01', 'department-of-health-and-social-care', 'GOV-ICSTRAT'),
    cites: ['GOV-ICSTRAT'],
  },
  {
    slug: 'specialised-services-delegated',
    title: 'Integrated care boards take on 59 specialised services',
    summary:
      'NHS England passed the buying of these services to the boards of three regions: East of England, Midlands and North West.',
    kind: 'go_live',
    owner: 'nhs-england',
    organisations: ['blmk-icb', 'nhs-england-east-of-england'],
    places: everyPlace,
    ledger: happened('2024-04', 'nhs-england', 'NHSE-SPEC'),
    cites: ['NHSE-SPEC'],
  },
  {
    slug: 'icb-board-summer-2024',
    title: 'Integrated care board meets in summer 2024',
    summary: 'A meeting of the board in public.',
    kind: 'meeting',
    owner: 'blmk-icb',
    places: everyPlace,
    ledger: [
      { kind: 'promised', on: '2024-06-28', statedOn: '2024', by: 'blmk-icb', says: 'BLMK-ICB-MEETINGS' },
      {
        kind: 'forecast',
        on: '2024-07-19',
        statedOn: '2024',
        by: 'blmk-icb',
        says: 'BLMK-ICB-MEETINGS',
        reason: 'The first day fell in the pre-election period, when public bodies avoid such meetings.',
      },
      {
        kind: 'actual',
        on: '2024-07-19',
        statedOn: '2024-07-19',
        by: 'blmk-icb',
        says: 'BLMK-ICB-MEETINGS',
      },
    ],
    cites: [['BLMK-ICB-MEETINGS', 'The list of meetings gives 19 July 2024 in place of 28 June 2024.']],
  },
  {
    slug: 'darzi-investigation',
    title: 'Lord Darzi reports on the state of the NHS in England',
    summary: 'Government had asked for an independent look at how well the NHS was doing.',
    kind: 'publication',
    owner: 'department-of-health-and-social-care',
    ledger: happened('2024-09-12', 'department-of-health-and-social-care', 'MEMORY'),
    cites: [['MEMORY', 'To check: gov.uk, independent investigation of the NHS in England.']],
  },
  {
    slug: 'specialised-services-delegated-everywhere',
    title: 'All integrated care boards take on 70 specialised services',
    summary: 'The list grew from 59 to 70 services and now covered every region of England.',
    kind: 'go_live',
    owner: 'nhs-england',
    organisations: ['blmk-icb'],
    places: everyPlace,
    ledger: happened('2025-04', 'nhs-england', 'NHSE-SPEC'),
    cites: ['NHSE-SPEC'],
  },
]
