import type { SeedGlossaryTerm } from '../shape'

/** Kinds of NHS organisation and body, past and present. */
export const organisationTerms: readonly SeedGlossaryTerm[] = [
  {
    slug: 'national-health-service',
    term: 'National Health Service',
    abbreviation: 'NHS',
    definition: 'The public health service. This record is about the NHS in England only.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'bedfordshire-luton-and-milton-keynes',
    term: 'Bedfordshire, Luton and Milton Keynes',
    abbreviation: 'BLMK',
    definition:
      'The area that this record is about. It has four councils: Luton, Bedford, Central Bedfordshire and Milton Keynes.',
    cites: ['THIS-RECORD', 'BCCG-STP-2016'],
  },
  {
    slug: 'primary-care-trust',
    term: 'Primary care trust',
    abbreviation: 'PCT',
    definition: 'The NHS body that planned and bought local care until 31 March 2013.',
    cites: ['ODS-EPCMEM', 'PCT-CCG-2013'],
  },
  {
    slug: 'clinical-commissioning-group',
    term: 'Clinical commissioning group',
    abbreviation: 'CCG',
    definition:
      'The NHS body that planned and bought most local care from 2013 to 2022. GP practices were its members.',
    cites: ['LEGALIZE-2012', 'SEED-000'],
  },
  {
    slug: 'sustainability-and-transformation-partnership',
    term: 'Sustainability and transformation partnership',
    abbreviation: 'STP',
    definition:
      'NHS bodies and councils that planned together from 2016. It was not a legal body. STP also stands for the plan itself.',
    cites: ['BCCG-STP-2016', 'BLMK-GOVERNANCE'],
  },
  {
    slug: 'accountable-care-system',
    term: 'Accountable care system',
    abbreviation: 'ACS',
    definition: 'The name of 2017 for what was called an integrated care system from 2018.',
    cites: ['HSJ-QUIT', 'BLMK-OPPLAN'],
  },
  {
    slug: 'integrated-care-system',
    term: 'Integrated care system',
    abbreviation: 'ICS',
    definition:
      'NHS bodies, councils and others in one area that plan health and care together. Before July 2022 it had no powers in law.',
    cites: ['KF-NEXT', 'BLMK-GOVERNANCE'],
  },
  {
    slug: 'integrated-care-board',
    term: 'Integrated care board',
    abbreviation: 'ICB',
    definition:
      'The NHS body that plans and buys most care in its area since 1 July 2022. It took over from the clinical commissioning groups.',
    cites: ['BLMK-ICB-ABOUT', 'CONFED-BILL'],
  },
  {
    slug: 'integrated-care-partnership',
    term: 'Integrated care partnership',
    abbreviation: 'ICP',
    definition:
      'The partnership of the integrated care board and the councils in its area, beside the board. It writes the strategy for health and care.',
    cites: ['LGA-WP', 'GOV-ICSTRAT'],
  },
  {
    slug: 'sub-integrated-care-board-location',
    term: 'Sub integrated care board location',
    definition:
      'A part of a board’s area that is kept in the data, often the area of a former commissioning group. It is not a body.',
    cites: ['ODS-ECCG', 'ODS-RECORDS-2026'],
  },
  {
    slug: 'primary-care-network',
    term: 'Primary care network',
    abbreviation: 'PCN',
    definition: 'GP practices that work together for the people of one neighbourhood.',
    cites: ['ODS-PCN', ['MEMORY', 'What it does. To check: NHS England on primary care networks.']],
  },
  {
    slug: 'nhs-england',
    term: 'NHS England',
    abbreviation: 'NHSE',
    definition: 'The national body that leads the NHS in England. The government plans to end it.',
    cites: ['LEGALIZE-2012', 'HB-IA'],
  },
  {
    slug: 'nhs-improvement',
    term: 'NHS Improvement',
    definition:
      'The national body that looked after NHS trusts. It worked as one with NHS England and published with it.',
    cites: ['KF-NEXT', ['MEMORY', 'What it did. To check: NHS England.']],
  },
  {
    slug: 'department-of-health-and-social-care',
    term: 'Department of Health and Social Care',
    abbreviation: 'DHSC',
    definition: 'The government department for health and care in England. The Secretary of State leads it.',
    cites: ['HB-IA', 'GOV-SCRUTINY'],
  },
  {
    slug: 'secretary-of-state',
    term: 'Secretary of State',
    definition: 'The minister who leads the Department of Health and Social Care.',
    cites: ['GOV-RECONF'],
  },
  {
    slug: 'nhs-trust',
    term: 'NHS trust',
    definition: 'An NHS body that runs hospitals, or community, mental health or ambulance services.',
    cites: ['ODS-ETR'],
  },
  {
    slug: 'nhs-foundation-trust',
    term: 'NHS foundation trust',
    definition: 'An NHS trust with more freedom to run itself than other trusts.',
    cites: ['ODS-ETR', ['MEMORY', 'What sets it apart. To check: the National Health Service Act 2006.']],
  },
  {
    slug: 'healthwatch',
    term: 'Healthwatch',
    definition: 'The body that speaks for patients in each council’s area. There are four in BLMK.',
    cites: ['STP-FEEDBACK', 'LEG-PART4'],
  },
  {
    slug: 'health-and-wellbeing-board',
    term: 'Health and wellbeing board',
    abbreviation: 'HWB',
    definition: 'A board of a council on which the council, the NHS and Healthwatch sit together.',
    cites: ['LEGALIZE-2012', 'LUTON-HWB-2019'],
  },
  {
    slug: 'health-and-social-care-review-group',
    term: 'Health and Social Care Review Group',
    abbreviation: 'HSCRG',
    definition: 'The councillors in Luton who scrutinise health and social care.',
    cites: ['LUTON-HSCRG-2016'],
  },
]
