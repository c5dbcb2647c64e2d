import type { SeedMilestone } from '../shape'
import { everyPlace, happened } from './ledger'

/** England, from the law that made commissioning groups to the first plans for larger areas. */
export const national2012To2016: readonly SeedMilestone[] = [
  {
    slug: 'health-and-social-care-act-2012',
    title: 'Health and Social Care Act 2012 becomes law',
    summary:
      'Parliament passed the law that set up clinical commissioning groups, NHS England and health and wellbeing boards.',
    kind: 'legislation',
    owner: 'uk-parliament',
    ledger: happened('2012-03-27', 'uk-parliament', 'LEGALIZE-2012'),
    cites: ['LEGALIZE-2012'],
  },
  {
    slug: 'health-scrutiny-regulations-2013',
    title: 'Rules on how councils scrutinise health services take effect',
    summary:
      'These rules say what councils may ask of the NHS, who must answer and how fast. They also cover health and wellbeing boards. They were made on 31 January 2013.',
    kind: 'legislation',
    owner: 'department-of-health-and-social-care',
    ledger: [
      {
        kind: 'promised',
        on: '2013-04-01',
        statedOn: '2013-01-31',
        by: 'department-of-health-and-social-care',
        says: 'LEG-2013-218',
      },
      {
        kind: 'actual',
        on: '2013-04-01',
        statedOn: '2013-04-01',
        by: 'department-of-health-and-social-care',
        says: 'LEG-2013-218',
      },
    ],
    cites: ['LEG-2013-218'],
  },
  {
    slug: 'commissioning-groups-take-over',
    title: 'Clinical commissioning groups take over from primary care trusts',
    summary:
      'In England 211 clinical commissioning groups began to plan and buy care. The primary care trusts had ended the day before. Bedfordshire, Luton and Milton Keynes each had a group of its own.',
    kind: 'go_live',
    owner: 'nhs-england',
    organisations: [
      'bedfordshire-pct',
      'luton-pct',
      'milton-keynes-pct',
      'bedfordshire-ccg',
      'luton-ccg',
      'milton-keynes-ccg',
    ],
    places: everyPlace,
    ledger: happened('2013-04-01', 'nhs-england', 'ODS-ECCG'),
    cites: ['ODS-ECCG', ['ODS-EPCMEM', 'GP practices left the trusts on 31 March 2013.']],
  },
  {
    slug: 'commissioning-groups-may-share-committees',
    title: 'Commissioning groups may form joint committees',
    summary: 'A change in the law let clinical commissioning groups decide things together in one committee.',
    kind: 'legislation',
    owner: 'department-of-health-and-social-care',
    ledger: happened('2014-10-01', 'department-of-health-and-social-care', 'LEG-2014-2436'),
    cites: ['LEG-2014-2436'],
  },
  {
    slug: 'five-year-forward-view',
    title: 'NHS publishes the “Five Year Forward View”',
    summary: 'National NHS bodies set out new ways to join up care over the next five years.',
    kind: 'publication',
    owner: 'nhs-england',
    ledger: happened('2014-10', 'nhs-england', 'BMA-5YFV'),
    cites: ['BMA-5YFV'],
  },
  {
    slug: 'planning-guidance-asks-for-stps',
    title: 'Areas are told to write joint plans',
    summary:
      'National planning guidance asked NHS bodies and councils in each area to write a sustainability and transformation plan (STP) together.',
    kind: 'publication',
    owner: 'nhs-england',
    ledger: happened('2015-12', 'nhs-england', 'DOCPLAYER-STP'),
    cites: ['DOCPLAYER-STP'],
  },
  {
    slug: 'stp-footprints-announced',
    title: 'England is divided into 44 planning areas',
    summary:
      'NHS England named 44 areas, called footprints, for the new plans. Bedfordshire, Luton and Milton Keynes was one of them.',
    kind: 'announcement',
    owner: 'nhs-england',
    organisations: ['blmk-stp'],
    places: everyPlace,
    ledger: happened('2016-03', 'nhs-england', 'WIKI-BEDS'),
    cites: ['WIKI-BEDS', ['BCCG-STP-2016', 'Gives the number of areas.']],
  },
  {
    slug: 'merger-rules-2016',
    title: 'NHS England changes the rules for merging commissioning groups',
    summary:
      'Six new tests were added. The starting point was to say no to a merger unless it freed money. The aim was to save a fifth of the cost of management.',
    kind: 'publication',
    owner: 'nhs-england',
    ledger: happened('2016-11-03', 'nhs-england', 'ROTHERHAM-PROC'),
    cites: ['ROTHERHAM-PROC', 'HSJ-RULES'],
  },
]
