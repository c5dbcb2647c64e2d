import type { Cites, SeedResponsibility } from '../shape'

type Answer = { holder: string; note?: string; cites: Cites }
type Option = 'option_1' | 'option_2'

const GROUP = 'The clinical commissioning group, one for each integrated care system'
const COMMITTEE = 'The integrated care system, as a joint committee in law'
const BODY = 'The integrated care system, as a new NHS body in law'
const AS_BEFORE = 'The councils, as before'
const UNKNOWN = 'Not established'

const KNOWN_1: Cites = [
  'LGA-BRIEF',
  'SEED-003',
  ['MEMORY', 'That one group would stay in being for each system: check “Integrating care”.'],
]
const KNOWN_2: Cites = ['LGA-BRIEF', 'SEED-003']
const ASKED: Cites = [
  'SEED-003',
  ['MEMORY', 'Asked in the fourth question, on transfer or delegation: check “Integrating care”, page 33.'],
]

const groupWork: Record<Option, Answer> = {
  option_1: {
    holder: GROUP,
    note: 'It would decide together with its partners in the committee.',
    cites: KNOWN_1,
  },
  option_2: {
    holder: BODY,
    note: 'There would no longer be a clinical commissioning group: its staff and its work would move.',
    cites: KNOWN_2,
  },
}

const passedDown = (note: string): Record<Option, Answer> => ({
  option_1: { holder: COMMITTEE, note, cites: ASKED },
  option_2: { holder: BODY, note, cites: ASKED },
})

const unchanged = (note: string): Record<Option, Answer> => ({
  option_1: { holder: AS_BEFORE, note, cites: ['SEED-003'] },
  option_2: { holder: AS_BEFORE, note, cites: ['SEED-003'] },
})

const functionAnswers: Record<string, Record<Option, Answer>> = {
  'hospital-care': groupWork,
  'mental-health-and-community': groupWork,
  'primary-care': passedDown(
    'What NHS England pays for would be passed to the system or done by it on NHS England’s behalf. Which of the two is not established.',
  ),
  'specialised-services': passedDown(
    'Most services, not all. Passed on, or done on NHS England’s behalf: which of the two is not established.',
  ),
  'public-health': unchanged('Councils would stay full members of the system with their own duties.'),
  'health-scrutiny': unchanged(
    'The chair of the system told councillors that councils would keep their oversight.',
  ),
  'strategic-planning': {
    option_1: {
      holder: COMMITTEE,
      note: 'Councils and NHS bodies would be bound together by a duty to work with each other.',
      cites: KNOWN_1,
    },
    option_2: {
      holder: BODY,
      note: 'Its board would have members from NHS providers, GP services and councils.',
      cites: KNOWN_2,
    },
  },
  'workforce-and-transformation': {
    option_1: { holder: COMMITTEE, cites: ['SEED-003'] },
    option_2: { holder: BODY, cites: ['SEED-003'] },
  },
  oversight: {
    option_1: {
      holder: UNKNOWN,
      note: 'More oversight would pass from the region to the system. What the region would keep is not established.',
      cites: ['SEED-003'],
    },
    option_2: {
      holder: UNKNOWN,
      note: 'More oversight would pass from the region to the system. What the region would keep is not established.',
      cites: ['SEED-003'],
    },
  },
}

const inOnePot = (note: string): Record<Option, Answer> => ({
  option_1: {
    holder: COMMITTEE,
    note: `${note} In whose name the committee would hold it in law is not established.`,
    cites: KNOWN_1,
  },
  option_2: { holder: BODY, note, cites: KNOWN_2 },
})

const streamAnswers: Record<string, Record<Option, Answer>> = {
  'ccg-commissioning-budgets': inOnePot('Part of one pot for the whole system, shared out by local leaders.'),
  'primary-care-budgets': inOnePot('Part of one pot for the whole system, shared out by local leaders.'),
  'specialised-commissioning-budgets': inOnePot(
    'Most of it part of one pot for the whole system; the rest stays with NHS England.',
  ),
  'sustainability-funding': inOnePot('Part of one pot for the whole system, no longer held at the centre.'),
  'transformation-funding': inOnePot('Part of one pot for the whole system, no longer held nationally.'),
}

function under(option: Option): SeedResponsibility[] {
  const period = { scenario: option, startsOn: null, endsOn: null }
  return [
    ...Object.entries(functionAnswers).map(([held, answers]) => ({
      function: held,
      ...period,
      ...answers[option],
    })),
    ...Object.entries(streamAnswers).map(([fundingStream, answers]) => ({
      fundingStream,
      ...period,
      ...answers[option],
    })),
  ]
}

/** Who would hold what under each option of "Integrating care"; it was meant to become law in April 2022. */
export const optionResponsibilities: readonly SeedResponsibility[] = [
  ...under('option_1'),
  ...under('option_2'),
]
