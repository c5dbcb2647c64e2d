import type { CloseProblem } from './rules'

/** Why an item can't be closed yet, and what to do. */
export const CLOSE_PROBLEM_WORDS: Record<CloseProblem, string> = {
  'not-judged': 'Record what the group found of each part first',
  'not-done':
    'The body accepted this recommendation, so it is followed until it is done: until each action promised on it has happened, or a review when it is due finds it green',
}
