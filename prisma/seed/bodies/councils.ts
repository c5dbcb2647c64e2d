import type { SeedBody } from '../shape'

const NOT_ESTABLISHED = { startsOn: null, endsOn: null } as const

/** Committees of the councils: scrutiny, and the boards where councils and the NHS meet. */
export const councilBodies: readonly SeedBody[] = [
  {
    slug: 'luton-health-review-group',
    name: 'Health and Social Care Review Group',
    kind: 'review_group',
    about:
      'Councillors who scrutinise health and social care in Luton, with members of Healthwatch Luton beside them.',
    host: 'luton-council',
    members: ['healthwatch-luton'],
    refPrefix: 'HSCRG',
    startsOn: null,
    endsOn: '..',
    cites: ['LUTON-HSCRG-2016', 'SEED-003', 'LEG-PART4'],
  },
  {
    slug: 'luton-health-and-wellbeing-board',
    name: 'Luton Health and Wellbeing Board',
    kind: 'health_and_wellbeing_board',
    about:
      'Where the council, the NHS, Healthwatch and the police in Luton plan for people’s health together.',
    host: 'luton-council',
    members: ['healthwatch-luton', 'nhs-england', 'east-london-ft'],
    refPrefix: 'LHWB',
    startsOn: null,
    endsOn: '..',
    cites: ['LUTON-HWB-2019', ['LEGALIZE-2012', 'Health and wellbeing boards are created by the Act.']],
  },
  {
    slug: 'bedford-scrutiny',
    name: 'Health overview and scrutiny committee of Bedford Borough Council',
    kind: 'scrutiny_committee',
    about:
      'Scrutinises the NHS in Bedford. It is one of four overview and scrutiny committees of the council; its exact title is not established.',
    host: 'bedford-borough-council',
    refPrefix: 'BBSC',
    ...NOT_ESTABLISHED,
    cites: ['BROMHAM-OSC', ['MEMORY', 'The title: check on the council’s website.']],
  },
  {
    slug: 'central-bedfordshire-scrutiny',
    name: 'Social Care, Health and Housing Overview and Scrutiny Committee',
    kind: 'scrutiny_committee',
    about: 'Scrutinises the NHS in Central Bedfordshire.',
    host: 'central-bedfordshire-council',
    refPrefix: 'CBSC',
    startsOn: null,
    endsOn: '..',
    cites: ['CBC-SCHH', 'LUTONTODAY-VOICE'],
  },
  {
    slug: 'milton-keynes-scrutiny',
    name: 'Health, Housing and Adults Scrutiny Committee',
    kind: 'scrutiny_committee',
    about: 'Scrutinises the NHS in Milton Keynes. Its name before 2025 is not established.',
    host: 'milton-keynes-city-council',
    refPrefix: 'MKSC',
    startsOn: null,
    endsOn: '..',
    cites: ['MK-HHA-2025'],
  },
  {
    slug: 'bedford-central-bedfordshire-joint-scrutiny',
    name: 'Joint health overview and scrutiny committee of Bedford and Central Bedfordshire',
    kind: 'scrutiny_committee',
    about:
      'Four councillors from each of the two councils, for proposals that concern both. When it began and ended is not established.',
    host: 'central-bedfordshire-council',
    members: ['bedford-borough-council', 'central-bedfordshire-council'],
    ...NOT_ESTABLISHED,
    cites: ['CBC-JHOSC'],
  },
  {
    slug: 'milton-keynes-health-and-care-partnership',
    name: 'Milton Keynes Health and Care Partnership',
    kind: 'health_and_wellbeing_board',
    about:
      'The health and wellbeing board of Milton Keynes under another name. Each agenda carries a list of decisions and what came of them.',
    host: 'milton-keynes-city-council',
    ...NOT_ESTABLISHED,
    cites: ['MK-HCP-2023'],
  },
]
