import type { SeedConsultation } from '../shape'

const restFromMemory =
  'What the sources read do not say. To check: “Integrating care”, NHS England, November 2020.'

/** The two options for the law. */
export const integratingCareOptions: SeedConsultation['options'] = [
  {
    title: 'A committee with a legal duty',
    summary:
      'A statutory committee, or joint board, ties the existing NHS bodies and councils together. It has an accountable officer. The clinical commissioning group stays.',
    cites: ['LGA-BRIEF', 'SEED-003', ['MEMORY', restFromMemory]],
  },
  {
    title: 'A new NHS body',
    summary:
      'A new NHS organisation in its own right takes over the work of the clinical commissioning group, which ends. It has a chief executive and a board.',
    isPreferred: true,
    cites: ['LGA-BRIEF', ['SEED-003', 'How it was explained in Luton.'], ['MEMORY', restFromMemory]],
  },
]

/** The options side by side, beside how things were in November 2020. */
export const integratingCareAspects: SeedConsultation['aspects'] = [
  {
    heading: 'What it is in law',
    before: 'The integrated care system is a partnership. It has no legal powers.',
    options: ['A statutory committee, or joint board, of the existing bodies.', 'A new NHS body of its own.'],
  },
  {
    heading: 'What happens to the commissioning group',
    before: 'There are three groups, which plan to become one in April 2021.',
    options: [
      'It stays: one group for the area of each system.',
      'It ends. Its staff and its work move to the new body.',
    ],
  },
  {
    heading: 'Who leads and who answers for it',
    before:
      'Each group has an accountable officer and a governing body. The system has an executive lead and an independent chair, who have no powers in law.',
    options: [
      'The committee has an accountable officer. The bodies in it stay responsible for themselves.',
      'A chief executive is the accounting officer, with a board.',
    ],
  },
  {
    heading: 'What part GPs have',
    before: 'Every GP practice is a member of its commissioning group.',
    options: [
      'Practices stay members of the commissioning group.',
      'Membership ends. Primary care has a seat on the board.',
    ],
  },
  {
    heading: 'What part councils have',
    before: 'They are partners by choice. Luton Council withdrew in November 2018.',
    options: [
      'They are members of the committee. Their national association wanted them to be equal partners in it.',
      'They have seats on the board. Luton members were told that councils stay full members with their own oversight.',
    ],
  },
  {
    heading: 'Who holds the money',
    before:
      'Commissioning groups hold the money for most local care. NHS England holds most money for specialised services and for transformation.',
    options: [
      'Local leaders share out one pot for the system. The commissioning group stays in being and with it its budget.',
      'Local leaders share out one pot for the system, and the new body holds it.',
    ],
  },
  {
    heading: 'How care is bought',
    before: 'The commissioning groups plan and buy it.',
    options: [
      'The commissioning group goes on buying it, within the system.',
      'The body pays for outcomes and providers work out how to deliver, as Luton members were told.',
    ],
  },
  {
    heading: 'The duty to work together',
    before: 'Bodies in the system work together by agreement.',
    options: [
      'A new legal duty to collaborate.',
      'The partners sit on one board. What duty goes with it is not established from the sources read.',
    ],
  },
  {
    heading: 'Who watches over it',
    before: 'NHS England’s regional team oversees NHS bodies. Councils scrutinise them.',
    options: [
      'More oversight by the system and less by the region. Councils go on scrutinising.',
      'More oversight by the system and less by the region. Councils go on scrutinising.',
    ],
  },
  {
    heading: 'What NHS England prefers',
    options: ['Not this option.', 'This option: it stated a clear preference.'],
  },
]
