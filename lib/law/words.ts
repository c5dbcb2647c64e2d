import { formatDay, formatEdtf, lastDay, type IsoDay } from '../dates'
import {
  CALL_IN_FROM,
  CHANGE_KNOWN_FROM,
  escalationFor,
  LAST_REFERRAL_DAY,
  REFERRAL_RULES_FROM,
  type Escalation,
  type EventDates,
  type Route,
  type RouteProblem,
} from './rules'

/** Whether the NHS had to consult the council on it by law: what can be done further is about that alone. */
export type Consulted = 'by_law' | 'otherwise' | 'not_established'

/** A law or a guide, with what it says of this. `fromMemory`: still to be checked. */
export type LawSource = {
  id: string
  title: string
  publisher: string
  href: string
  note: string
  fromMemory?: boolean
}

/** One route, what whoever takes it has to show, and what it rests on. */
export type RouteTold = { route: Route; title: string; about: string; mustShow: readonly string[] }

/** What the council could do further: the sentence that says why, the routes, and what goes on as before. */
export type EscalationTold = {
  because: string
  routes: RouteTold[]
  notes: string[]
  sources: LawSource[]
}

const ROUTES: Record<Route, RouteTold> = {
  referral: {
    route: 'referral',
    title: 'Refer the change to the Secretary of State',
    about:
      'The council says what it thinks by the date that the NHS body gives. Where they disagree, both first take the steps that they can to agree. Then the council may report the change to the Secretary of State, who leads the health department. It has to show one of these:',
    mustShow: [
      'the council was not asked for long enough, or not told enough',
      'it was not asked, and the reasons for that are not good enough',
      'the change is not in the interests of the health service in its area',
    ],
  },
  call_in: {
    route: 'call_in',
    title: 'Ask the Secretary of State to call the change in',
    about:
      'Anyone may ask for this, at any stage, and so may the council. The Secretary of State, who leads the health department, can then take the decision or take it again. Call-ins are meant to be rare. Whoever asks has to show:',
    mustShow: [
      'that a local solution was tried',
      'what is wrong: how it was done, or a decision that is not in the interests of the local health service',
    ],
  },
}

/** What a council did on a day, as its history says it. */
export const ROUTE_TAKEN: Record<Route, string> = {
  referral: 'The council referred it to the Secretary of State',
  call_in: 'The council asked the Secretary of State to call it in',
}

/** The choice of a route in a form, with the days on which the law gives it. */
export const ROUTE_CHOICES: { value: Route; label: string; hint: string }[] = [
  {
    value: 'referral',
    label: 'A referral to the Secretary of State',
    hint: `The law allowed this up to ${formatDay(LAST_REFERRAL_DAY)}`,
  },
  {
    value: 'call_in',
    label: 'A request to the Secretary of State to call it in',
    hint: `The law allows this from ${formatDay(CALL_IN_FROM)}`,
  },
]

/** Why a route is refused for a day. */
export const ROUTE_PROBLEM_WORDS: Record<RouteProblem, string> = {
  'referral-over': `Nothing could be referred after ${formatDay(LAST_REFERRAL_DAY)}, because the law changed: choose a request for call-in, or enter the right day`,
  'call-in-not-yet': `A call-in could be asked for only from ${formatDay(CALL_IN_FROM)}, because the law changed: choose a referral, or enter the right day`,
  'before-referral': `The rules on referral came into force on ${formatDay(REFERRAL_RULES_FROM)}: enter that day or a later one`,
}

const SOURCES = {
  regulation23: {
    id: 'regulation-23',
    title: 'Statutory instrument 2013/218, regulation 23(9)',
    publisher: 'legislation.gov.uk',
    href: 'https://www.legislation.gov.uk/uksi/2013/218/part/4/made',
    note: 'Referral, as the regulations of 2013 were made; what has to be shown is from memory',
    fromMemory: true,
  },
  ended: {
    id: 'statutory-instrument-2024-16',
    title: 'Statutory instrument 2024/16, regulations 2 and 3',
    publisher: 'legislation.gov.uk',
    href: 'https://legislation.gov.uk/uksi/2024/16/body/made',
    note: `Ends referral from ${formatDay(CALL_IN_FROM)}, but not for what had been referred before`,
  },
  notifiable: {
    id: 'statutory-instrument-2024-15',
    title: 'Statutory instrument 2024/15',
    publisher: 'legislation.gov.uk',
    href: 'https://www.legislation.gov.uk/uksi/2024/15/note/made',
    note: 'Which changes the NHS has to report to the Secretary of State',
  },
  schedule10A: {
    id: 'schedule-10a',
    title: 'National Health Service Act 2006, Schedule 10A',
    publisher: 'as explained by Hill Dickinson, solicitors',
    href: 'http://www.hilldickinson.com/insights/articles/new-powers-ministers-intervene-nhs-service-reconfiguration-now-force',
    note: 'Call-in, from the Health and Care Act 2022',
  },
  guidance: {
    id: 'guidance-on-call-in',
    title: 'Reconfiguring NHS services: ministers’ powers to intervene',
    publisher: 'Department of Health and Social Care',
    href: 'https://www.gov.uk/government/publications/reconfiguring-nhs-services-ministerial-intervention-powers',
    note: 'How to ask for a call-in',
  },
} as const satisfies Record<string, LawSource>

const ENDED = `What was referred up to ${formatDay(LAST_REFERRAL_DAY)} goes on under the old rules.`
const NOT_NOTIFIED = `If the council was first consulted on the change before ${formatDay(CALL_IN_FROM)}, the NHS did not have to report it to the Secretary of State.`
const NO_REFERRAL = `It can no longer be referred, as a council could do up to ${formatDay(LAST_REFERRAL_DAY)}.`
const BEFORE_2013 = `These regulations came into force on ${formatDay(REFERRAL_RULES_FROM)}. Which rules held before that is not established here.`

/** Where neither route may apply; null where the law asks for consultation. The last of it is from memory. */
export const DOUBT_WORDS: Record<Consulted, { text: string; fromMemory?: string } | null> = {
  by_law: null,
  otherwise: {
    text: 'This is only for substantial changes to services, on which the law says that the council must be consulted. What this page is about was no consultation of that kind, so it may not apply.',
    fromMemory:
      'Where only the structure of NHS bodies changes and not a service, regulation 24 may mean that the council need not be consulted at all.',
  },
  not_established: {
    text: 'This is only for substantial changes to services, on which the law says that the council must be consulted. Whether this page is about such a change is not established.',
  },
}

/** What the council could do further about an event, and why, as the law was known on a day. */
export function escalationTold(event: EventDates, knownOn: IsoDay): EscalationTold {
  const escalation = escalationFor(event, knownOn)
  const routes = routesOf(escalation)
  return {
    because: becauseOf(escalation, event, knownOn),
    routes: routes.map((route) => ROUTES[route]),
    notes: notesOf(routes, event, knownOn),
    sources: sourcesOf(routes, knownOn),
  }
}

const routesOf = (escalation: Escalation): Route[] =>
  escalation.kind === 'certain' ? [escalation.route] : ['referral', 'call_in']

function becauseOf(escalation: Escalation, event: EventDates, knownOn: IsoDay): string {
  const [dates, change] = [whenWords(event), formatDay(CALL_IN_FROM)]
  switch (escalation.kind) {
    case 'certain':
      return certainWords(escalation.route, dates, knownOn)
    case 'changed_meanwhile':
      return `The council could refer it to the Secretary of State up to ${formatDay(LAST_REFERRAL_DAY)}, and ask for a call-in from ${change}, because the law changed meanwhile: ${dates}.`
    case 'not_certain': {
      const told = escalation.why === 'about' ? 'only as about that time' : 'not to the day'
      return `Which of two powers the council had is not certain, because the law changed on ${change} and the date is given ${told}: ${formatEdtf(escalation.date)}.`
    }
    case 'start_not_established':
      return `Which of two powers the council had is not certain, because the law changed on ${change} and when this began is not established: ${dates}.`
    case 'not_established':
      return `Which of two powers the council had is not certain, because the law changed on ${change} and the date is not established.`
  }
}

function certainWords(route: Route, dates: string, knownOn: IsoDay): string {
  if (route === 'call_in')
    return `The council could ask the Secretary of State to call it in, because ${dates}. This can be done from ${formatDay(CALL_IN_FROM)}.`
  const limit =
    knownOn < CHANGE_KNOWN_FROM ? '' : ` This could be done up to ${formatDay(LAST_REFERRAL_DAY)}.`
  return `The council could refer it to the Secretary of State, because ${dates}.${limit}`
}

/** "the date is 3 August 2020", "it ran from 3 August 2020 to 13 September 2020", "it ended: 13 September 2020". */
function whenWords({ on, until }: EventDates): string {
  if (!on) return until ? `it ended: ${formatEdtf(until)}` : 'the law gives no other power'
  if (!until || until === on) return `the date is ${formatEdtf(on)}`
  return `it ran from ${formatEdtf(on)} to ${formatEdtf(until)}`
}

function notesOf(routes: readonly Route[], { on, until }: EventDates, knownOn: IsoDay): string[] {
  const isKnown = knownOn >= CHANGE_KNOWN_FROM
  const last = until ?? on
  const isOld = routes.includes('referral') && last !== null && lastDay(last) < REFERRAL_RULES_FROM
  if (!routes.includes('referral')) return [NO_REFERRAL, NOT_NOTIFIED]
  return [
    ...(isOld ? [BEFORE_2013] : []),
    ...(isKnown ? [ENDED] : []),
    ...(routes.includes('call_in') ? [NOT_NOTIFIED] : []),
  ]
}

function sourcesOf(routes: readonly Route[], knownOn: IsoDay): LawSource[] {
  const { regulation23, ended, notifiable, schedule10A, guidance } = SOURCES
  const isKnown = knownOn >= CHANGE_KNOWN_FROM
  return [
    ...(routes.includes('referral') ? [regulation23] : []),
    ...(isKnown ? [ended] : []),
    ...(routes.includes('call_in') ? [schedule10A, notifiable, guidance] : []),
  ]
}
