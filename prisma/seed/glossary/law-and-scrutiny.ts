import type { SeedGlossaryTerm } from '../shape'

/** How laws are made, how people are asked, and what councillors may do. */
export const scrutinyTerms: readonly SeedGlossaryTerm[] = [
  {
    slug: 'bill',
    term: 'Bill',
    definition: 'A law that has been proposed to Parliament and not yet passed.',
    cites: ['CL-CBP9232'],
  },
  {
    slug: 'white-paper',
    term: 'White paper',
    definition: 'A government paper that says what it wants to put into law.',
    cites: ['WP-2021'],
  },
  {
    slug: 'kings-speech',
    term: 'King’s Speech',
    definition: 'The speech that tells Parliament which laws the government plans.',
    cites: ['DACB-HB'],
  },
  {
    slug: 'second-reading',
    term: 'Second reading',
    definition: 'The first debate on a bill as a whole.',
    cites: ['PARALLEL-HB'],
  },
  {
    slug: 'royal-assent',
    term: 'Royal assent',
    definition: 'The moment at which a bill that Parliament has passed becomes law.',
    cites: ['RA-NEWS', 'LEGALIZE-2012'],
  },
  {
    slug: 'impact-assessment',
    term: 'Impact assessment',
    definition: 'A paper that says what a change is expected to cost and bring.',
    cites: ['HB-IA'],
  },
  {
    slug: 'equality-impact-assessment',
    term: 'Equality impact assessment',
    definition: 'A paper that asks whether a change would treat some people less fairly than others.',
    cites: ['GB-2021-03'],
  },
  {
    slug: 'health-scrutiny',
    term: 'Health scrutiny',
    definition:
      'Councillors ask how local health services are planned and run, and recommend changes. They cannot decide.',
    cites: ['LEG-PART4', 'CFGS-IMPACT'],
  },
  {
    slug: 'review-group',
    term: 'Review group',
    definition: 'In Luton, a small committee of councillors that scrutinises.',
    cites: ['LUTON-HSCRG-2016'],
  },
  {
    slug: 'reconfiguration',
    term: 'Reconfiguration',
    definition: 'A change to where or how health services are given.',
    cites: ['GOV-RECONF'],
  },
  {
    slug: 'call-in',
    term: 'Call-in',
    definition:
      'Since 31 January 2024: the Secretary of State takes over a decision on changing a local health service. Anyone may ask for it.',
    cites: ['LEG-2024-15', 'HILLD'],
  },
  {
    slug: 'referral-to-the-secretary-of-state',
    term: 'Referral to the Secretary of State',
    definition:
      'Until 30 January 2024: a council’s scrutiny committee sent a contested change to the minister to decide.',
    cites: ['LEG-2024-16'],
  },
  {
    slug: 'section-14z2',
    term: 'Section 14Z2',
    definition: 'The part of the law that told commissioning groups to involve the public in their plans.',
    cites: [['MEMORY', 'To check: National Health Service Act 2006, section 14Z2.']],
  },
  {
    slug: 'formal-consultation',
    term: 'Formal consultation',
    definition: 'Asking people about a proposal in the way that the law requires, before it is decided.',
    cites: ['ENG-REPORT', 'BCCG-GUNNING'],
  },
  {
    slug: 'engagement',
    term: 'Engagement',
    definition: 'Asking people for their views without the rules of a formal consultation.',
    cites: ['MKFM-SHAM', 'ENG-REPORT'],
  },
  {
    slug: 'listening-exercise',
    term: 'Listening exercise',
    definition: 'Another name for engagement. The three groups used it in 2020.',
    cites: ['ENG-REPORT'],
  },
  {
    slug: 'gunning-principles',
    term: 'Gunning principles',
    definition:
      'Four tests of a fair consultation. Ask early; give enough information; give enough time; take the answers into account.',
    cites: ['BCCG-GUNNING', 'NHSINV'],
  },
  {
    slug: 'freedom-of-information',
    term: 'Freedom of information',
    abbreviation: 'FOI',
    definition: 'The law that lets anyone ask a public body for what it holds in writing.',
    cites: ['BLD-FEARS', ['MEMORY', 'To check: Freedom of Information Act 2000.']],
  },
  {
    slug: 'pre-election-period',
    term: 'Pre-election period',
    definition:
      'The weeks before an election, when public bodies avoid news and decisions that could sway it.',
    cites: ['BLMK-ICB-MEETINGS', ['MEMORY', 'What is avoided. To check: Cabinet Office guidance.']],
  },
  {
    slug: 'open-government-licence',
    term: 'Open Government Licence',
    abbreviation: 'OGL',
    definition: 'The licence under which public data may be used again, if its publisher is named.',
    cites: [['MEMORY', 'To check: The National Archives, Open Government Licence.']],
  },
]
