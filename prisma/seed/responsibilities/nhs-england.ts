import type { SeedResponsibility } from '../shape'

/** GP services and the money for them: with NHS England in law, passed on step by step. */
const primaryCare = (
  subject: Pick<SeedResponsibility, 'function' | 'fundingStream'>,
): SeedResponsibility[] => [
  {
    ...subject,
    scenario: 'in_force',
    organisation: 'nhs-england',
    startsOn: '2013-04-01',
    endsOn: null,
    legalBasis: 'Health and Social Care Act 2012',
    note: 'NHS England passed this on to clinical commissioning groups by agreement. When it did so for each group here is not established.',
    cites: ['LEGALIZE-2012', ['MEMORY', 'That NHS England held this from 1 April 2013: check the Act.']],
  },
  {
    ...subject,
    scenario: 'in_force',
    organisation: 'blmk-ccg',
    startsOn: '2021',
    endsOn: '2022-06-30',
    note: 'The group’s committee for this met in public on 18 May 2021. From which day NHS England had passed it on is not established.',
    cites: ['PCCC-2021-05'],
  },
  {
    ...subject,
    scenario: 'in_force',
    organisation: 'blmk-icb',
    startsOn: '2022',
    endsOn: '2026-03-31',
    note: 'Passed on by NHS England. The board’s committee for this met on 11 January 2023.',
    cites: [
      'ICB-PCCAC',
      ['MEMORY', 'That it was passed on from the board’s first day: check the delegation agreement.'],
    ],
  },
  {
    ...subject,
    scenario: 'in_force',
    organisation: 'central-east-icb',
    startsOn: '2026-04-01',
    endsOn: '..',
    cites: [
      ['ODS-SUCC', 'In place of the earlier board.'],
      ['MEMORY', 'That it was passed on to the new board: check its constitution.'],
    ],
  },
]

/** Specialised services and the money for them: NHS England’s until boards in this region took most of them on in April 2024. */
const specialised = (
  subject: Pick<SeedResponsibility, 'function' | 'fundingStream'>,
): SeedResponsibility[] => [
  {
    ...subject,
    scenario: 'in_force',
    organisation: 'nhs-england',
    startsOn: '2013-04-01',
    endsOn: '2024-03',
    legalBasis: 'Health and Social Care Act 2012',
    cites: [
      'NHSE-SPEC',
      'LEGALIZE-2012',
      ['MEMORY', 'That NHS England held this from 1 April 2013: check the Act.'],
    ],
  },
  {
    ...subject,
    scenario: 'in_force',
    organisation: 'blmk-icb',
    startsOn: '2024-04',
    endsOn: '2026-03-31',
    note: '59 services, passed on by NHS England.',
    cites: ['NHSE-SPEC'],
  },
  {
    ...subject,
    scenario: 'in_force',
    organisation: 'nhs-england',
    startsOn: '2024-04',
    endsOn: null,
    note: 'Keeps the services that were not passed on.',
    cites: ['NHSE-SPEC'],
  },
  {
    ...subject,
    scenario: 'in_force',
    organisation: 'central-east-icb',
    startsOn: '2026-04-01',
    endsOn: '..',
    note: 'The services that were passed on to the board before it.',
    cites: [
      'NHSE-SPEC',
      ['ODS-SUCC', 'In place of the earlier board.'],
      ['MEMORY', 'That these passed to the new board: check its constitution.'],
    ],
  },
]

/** Money that the centre held, as the proposals of winter 2020 to 2021 describe it. */
const heldCentrally = (fundingStream: string): SeedResponsibility[] => [
  {
    fundingStream,
    scenario: 'in_force',
    organisation: 'nhs-england',
    startsOn: null,
    endsOn: null,
    note: 'Held at the centre. From when, and until when, is not established.',
    cites: ['SEED-003'],
  },
  {
    fundingStream,
    scenario: 'in_force',
    holder: 'Not established',
    startsOn: '2022-07-01',
    endsOn: null,
    note: 'How much of this money the integrated care board got to hold is not established.',
    cites: [['MEMORY', 'Check the board’s annual accounts.']],
  },
]

export const nationalResponsibilities: readonly SeedResponsibility[] = [
  ...primaryCare({ function: 'primary-care' }),
  ...primaryCare({ fundingStream: 'primary-care-budgets' }),
  ...specialised({ function: 'specialised-services' }),
  ...specialised({ fundingStream: 'specialised-commissioning-budgets' }),
  ...heldCentrally('sustainability-funding'),
  ...heldCentrally('transformation-funding'),
]
