/** What a reader is told instead of a page: what happened, and what to do. */
export type Problem = {
  status: number
  title: string
  advice: string[]
  links: { href: string; text: string }[]
}

const home = { href: '/', text: 'Go to the home page' }

/** The pages that stand in for one that can't be shown, by the name in their address. */
export const problems = {
  'not-found': {
    status: 404,
    title: 'Page not found',
    advice: [
      'If you typed the web address, check that it is correct. If you pasted it, check that you copied all of it.',
      'If you asked for a day in the past, it must be a real day, written like this: on-2020-10-01.',
    ],
    links: [
      home,
      { href: '/timeline', text: 'See the timeline' },
      { href: '/organisations', text: 'See the list of organisations' },
    ],
  },
  'not-allowed': {
    status: 403,
    title: 'You may not use this page',
    advice: [
      'It belongs to a role that you do not have. If you need it for your work, ask an administrator to give you the role.',
    ],
    links: [{ href: '/workspace', text: 'Go to the start of your workspace' }, home],
  },
  'too-long': {
    status: 413,
    title: 'This is too long to be sent at once',
    advice: [
      'Nothing was saved. Make what you typed shorter, or record it in several steps.',
      'What could be kept is below. Where nothing is, go back: what you typed may still be there.',
    ],
    links: [{ href: '/workspace', text: 'Go to the start of your workspace' }, home],
  },
  failed: {
    status: 500,
    title: 'Sorry, there is a problem',
    advice: [
      'This page could not be shown. The fault is ours.',
      'Nothing in the record has been lost. Try again in a few minutes.',
    ],
    links: [home],
  },
  busy: {
    status: 503,
    title: 'Too many people are asking just now',
    advice: [
      'This page is made for each reader, and too many are waiting for theirs. Try again in a few seconds.',
      'The main pages can still be read.',
    ],
    links: [
      home,
      { href: '/timeline', text: 'See the timeline' },
      { href: '/questions', text: 'See the questions' },
    ],
  },
  unreachable: {
    status: 503,
    title: 'The record cannot be reached just now',
    advice: [
      'Nothing can be saved until it is back. Nothing that was saved before has been lost.',
      'Most public pages can still be read, as they were a short time ago. Try again in a few minutes.',
    ],
    links: [home],
  },
} satisfies Record<string, Problem>

export type ProblemKind = keyof typeof problems

/** Which problem page belongs to a status: not found, not allowed, too long, and the fault is ours for all the rest. (That the record
 *  can't be reached no status tells: the web server knows it.) */
export function problemFor(status: number): ProblemKind {
  if (status === 404) return 'not-found'
  if (status === 413) return 'too-long'
  if (status === 503) return 'busy'
  return status === 401 || status === 403 ? 'not-allowed' : 'failed'
}
