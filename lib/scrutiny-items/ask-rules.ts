import type { RegisterKind } from './rules'

type Asking = {
  title: string
  /** The label of the text, and what helps to write it. */
  text: string
  hint: string
  addressee: string
  /** Whether it may ask several things, each answerable alone. */
  hasParts: boolean
}

/** How each kind is asked for: the words of its form. */
export const ASKING: Record<RegisterKind, Asking> = {
  question: {
    title: 'Ask a question',
    text: 'Your question',
    hint: 'If it has parts, say here in one or two sentences what it is about, and ask in the parts.',
    addressee: 'Which body should answer?',
    hasParts: true,
  },
  information_request: {
    title: 'Ask for information',
    text: 'What you need, and for which review',
    hint: 'Papers or figures about health services. The law keeps back what would identify a living person.',
    addressee: 'Which body has it?',
    hasParts: true,
  },
  attendance_request: {
    title: 'Ask somebody to attend',
    text: 'Who should come, and what you will ask about',
    hint: 'Name the post, not the person. The law asks the council to give reasonable notice.',
    addressee: 'From which body should they come?',
    hasParts: false,
  },
  recommendation: {
    title: 'Make a recommendation',
    text: 'The recommendation',
    hint: 'What the body should do, and by when.',
    addressee: 'To which body is it made?',
    hasParts: false,
  },
}
