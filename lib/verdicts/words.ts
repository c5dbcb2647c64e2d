import type { Rating } from './rules'

/** How a recommendation is being carried out, as the group finds it: the word says it, the colour only helps. */
export const RATING_WORDS: Record<Rating, string> = {
  red: 'Red: not being carried out',
  amber: 'Amber: partly carried out, or late',
  green: 'Green: carried out',
}
