import type { CloseProblem, Rating } from './rules'

/** How a recommendation is being carried out, as the group finds it: the word says it, the colour only helps. */
export const RATING_WORDS: Record<Rating, string> = {
  red: 'Red: not being carried out',
  amber: 'Amber: partly carried out, or late',
  green: 'Green: carried out',
}

/** Why an item can't be closed yet, and what to do. */
export const CLOSE_PROBLEM_WORDS: Record<CloseProblem, string> = {
  'not-judged': 'Record what the group found of each part first',
  'actions-open':
    'Not every action promised on this recommendation is done: wait for it, or assess it as green with the reason',
}
