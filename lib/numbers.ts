// One formatter for all: `toLocaleString` makes one for each number, which a page of six hundred numbers notices.
const british = new Intl.NumberFormat('en-GB')

/** "50,000": a whole number as people read it. */
export const formatCount = (count: number): string => (count < 1000 ? String(count) : british.format(count))

/** "1 day", "3 months", "50,000 items": how many of what. */
export const counted = (count: number, noun: string, nouns = `${noun}s`): string =>
  `${formatCount(count)} ${count === 1 ? noun : nouns}`
