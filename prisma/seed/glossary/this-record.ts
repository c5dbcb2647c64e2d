import type { SeedGlossaryTerm } from '../shape'

/** Words that have a meaning of their own in this record. */
export const recordTerms: readonly SeedGlossaryTerm[] = [
  {
    slug: 'milestone',
    term: 'Milestone',
    definition: 'Something that happened or should happen in a change, with its dates.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'date-ledger',
    term: 'Date ledger',
    definition:
      'All the dates stated for a milestone, oldest first. Entries are added and never changed or removed.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'promised-date',
    term: 'Promised date',
    definition: 'A date by which somebody said that something would happen.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'forecast',
    term: 'Forecast',
    definition: 'A later statement of when something is expected to happen.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'actual-date',
    term: 'Actual date',
    definition: 'The date on which something did happen.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'slip',
    term: 'Slip',
    definition: 'How much later than first promised something is expected, or happened.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'obligation',
    term: 'Obligation',
    definition: 'Anything that an organisation owes: an answer, a response, a promise, an outcome.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'holding-answer',
    term: 'Holding answer',
    definition: 'A reply that says an answer will come. It does not stop the clock.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'verdict',
    term: 'Verdict',
    definition: 'The review group’s own finding on whether a question was answered.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'claim',
    term: 'Claim',
    definition: 'A benefit, a saving, a risk or a promise that somebody said would follow from a change.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'legal-succession',
    term: 'Legal succession',
    definition: 'One body takes the place of another in law, with its duties and contracts.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'code-succession',
    term: 'Code succession',
    definition: 'The NHS gives a new code in place of an old one. The body behind it may be the same or not.',
    cites: ['THIS-RECORD', 'ODS-SUCC'],
  },
  {
    slug: 'transfer-of-functions',
    term: 'Transfer of functions',
    definition: 'Some work passes from one body to another. Both may go on.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'not-established',
    term: 'Not established',
    definition: 'It was looked for and not found. This record does not guess.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'to-be-confirmed',
    term: 'To be confirmed',
    definition: 'Known from memory only, and still to be checked in a source.',
    cites: ['THIS-RECORD'],
  },
  {
    slug: 'source',
    term: 'Source',
    definition: 'A document, a web page or a set of data that a fact rests on.',
    cites: ['THIS-RECORD'],
  },
]
