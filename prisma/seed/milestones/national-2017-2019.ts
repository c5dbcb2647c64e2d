import type { SeedMilestone } from '../shape'
import { everyPlace, happened } from './ledger'

/** England, from accountable care systems to the call for a new law. */
export const national2017To2019: readonly SeedMilestone[] = [
  {
    slug: 'accountable-care-systems-introduced',
    title: 'NHS England introduces accountable care systems',
    summary:
      '“Next steps on the NHS Five Year Forward View” said that some areas would become accountable care systems, in which NHS bodies and councils share more of the work.',
    kind: 'publication',
    owner: 'nhs-england',
    ledger: happened('2017-03-31', 'nhs-england', 'MEMORY'),
    cites: [['MEMORY', 'To check: NHS England, “Next steps on the NHS Five Year Forward View”.']],
  },
  {
    slug: 'first-accountable-care-systems-named',
    title: 'BLMK is named as one of the first eight accountable care systems',
    summary:
      'The chief executive of NHS England named eight areas. Bedfordshire, Luton and Milton Keynes (BLMK) was among them.',
    kind: 'announcement',
    owner: 'nhs-england',
    organisations: ['blmk-stp'],
    places: everyPlace,
    ledger: happened('2017-06', 'nhs-england', 'HSJ-QUIT'),
    cites: ['HSJ-QUIT'],
  },
  {
    slug: 'integrated-care-systems-named',
    title: 'Accountable care systems become “integrated care systems”',
    summary:
      'Planning guidance for 2018 to 2019 changed the name. Systems still in shadow form had to write one operating plan for all their members.',
    kind: 'publication',
    owner: 'nhs-england',
    organisations: ['blmk-stp', 'blmk-ics'],
    places: everyPlace,
    ledger: happened('2018-02', 'nhs-england', 'BLMK-OPPLAN'),
    cites: ['BLMK-OPPLAN'],
  },
  {
    slug: 'new-five-year-plans-asked-for',
    title: 'Areas are told to write new five-year plans',
    summary: 'NHS England and NHS Improvement asked every area for a new plan by autumn 2019.',
    kind: 'announcement',
    owner: 'nhs-england',
    ledger: happened('2018-10', 'nhs-england', 'NHSFUNDING-24'),
    cites: ['NHSFUNDING-24'],
  },
  {
    slug: 'long-term-plan',
    title: 'NHS publishes its Long Term Plan',
    summary:
      'The plan wanted integrated care systems everywhere by April 2021. It said that each system would “typically” have one clinical commissioning group.',
    kind: 'publication',
    owner: 'nhs-england',
    ledger: happened('2019-01-07', 'nhs-england', 'MEMORY'),
    cites: ['LOWDOWN', ['MEMORY', 'The day. The article gives the month.']],
  },
  {
    slug: 'integrated-care-systems-everywhere',
    title: 'Every part of England has an integrated care system',
    summary:
      'NHS England’s Long Term Plan of January 2019 promised that every area would be part of one by April 2021.',
    kind: 'deadline',
    programme: 'ics-transition',
    owner: 'nhs-england',
    ledger: [
      { kind: 'promised', on: '2021-04', statedOn: '2019-01-07', by: 'nhs-england', says: 'LOWDOWN' },
      { kind: 'actual', on: '2021-04', statedOn: '2021-04', by: 'nhs-england', says: 'MEMORY' },
    ],
    cites: ['LOWDOWN', ['MEMORY', 'That the month was kept. To check: NHS England, spring 2021.']],
  },
  {
    slug: 'engagement-on-law-opens',
    title: 'NHS England asks for views on changes to the law',
    summary:
      'People and organisations were asked which laws should change so that the Long Term Plan could work.',
    kind: 'engagement',
    owner: 'nhs-england',
    consultation: 'legislation-2019',
    ledger: happened('2019-02-28', 'nhs-england', 'MEMORY'),
    cites: [['MEMORY', 'To check: NHS England, proposals for possible changes to legislation.']],
  },
  {
    slug: 'engagement-on-law-closes',
    title: 'Last day for views on changes to the law',
    summary: 'The engagement on changes to the law closed after eight weeks.',
    kind: 'deadline',
    owner: 'nhs-england',
    consultation: 'legislation-2019',
    ledger: happened('2019-04-25', 'nhs-england', 'MEMORY'),
    cites: [['MEMORY', 'To check: NHS England, proposals for possible changes to legislation.']],
  },
  {
    slug: 'merger-procedures-2019',
    title: 'NHS England issues new steps for merging commissioning groups',
    summary: 'The document told groups how to apply to merge, by when, and what NHS England would look at.',
    kind: 'publication',
    owner: 'nhs-england',
    ledger: happened('2019-04-15', 'nhs-england', 'CCG-ALERT-PROC'),
    cites: ['CCG-ALERT-PROC'],
  },
  {
    slug: 'nhs-bill-recommended',
    title: 'NHS England and NHS Improvement recommend a new NHS bill',
    summary:
      'They told government and Parliament what the law should change. Sources differ on whether this was in September or October 2019; the earlier account is shown.',
    kind: 'publication',
    owner: 'nhs-england',
    consultation: 'legislation-2019',
    ledger: happened('2019-09', 'nhs-england', 'HW-WARRINGTON'),
    cites: ['HW-WARRINGTON', ['NHSE-FIVE', 'Gives October 2019.']],
  },
  {
    slug: 'first-mergers-for-2020-approved',
    title: 'NHS England approves the first mergers for April 2020',
    summary:
      'At least 55 commissioning groups in England had applied by a September deadline. The BLMK groups were not among those approved.',
    kind: 'decision',
    owner: 'nhs-england',
    ledger: happened('2019-10~', 'nhs-england', 'HSJ-BATCH'),
    cites: ['HSJ-BATCH'],
  },
]
