export type ChangeEventKind =
  'merger' | 'split' | 'replacement' | 'rename' | 'abolition' | 'establishment' | 'transfer_of_functions'

/** The organisations on the two sides of an event, by the names that they bore then. */
export type EventParties = { originals: readonly string[]; results: readonly string[] }

const list = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names)
const inList = (titles: readonly string[]): string =>
  list(
    titles.map((title, index) =>
      index === 0 ? title : title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
    ),
  )
const were = (names: readonly string[]): string => (names.length === 1 ? 'was' : 'were')

const SENTENCES: Record<
  ChangeEventKind,
  (originals: readonly string[], results: readonly string[], passed: readonly string[]) => string
> = {
  merger: (from, to) => `${list(from)} merged ${from.length === 1 ? 'into' : 'to form'} ${list(to)}`,
  split: (from, to) => `${list(from)} ${were(from)} split between ${list(to)}`,
  replacement: (from, to) => `${list(from)} ${were(from)} replaced by ${list(to)}`,
  rename: (from, to) => `${list(from)} became ${list(to)}`,
  abolition: (from) => `${list(from)} ${were(from)} abolished`,
  establishment: (_, to) => `${list(to)} ${were(to)} established`,
  transfer_of_functions: (from, to, passed) =>
    `${inList(passed) || 'Functions'} passed from ${list(from)} to ${list(to)}`,
}

/**
 * What an event means, as a sentence without its full stop: "NHS Luton CCG and NHS Bedfordshire CCG merged to form …". `passed` are
 * the functions of a transfer by their titles.
 */
export function sayEvent(
  kind: ChangeEventKind,
  { originals, results }: EventParties,
  passed: readonly string[] = [],
): string {
  return SENTENCES[kind](originals, results, passed)
}

const ANNOUNCED: Record<ChangeEventKind, string> = {
  merger: 'A merger of',
  split: 'A split of',
  replacement: 'The replacement of',
  rename: 'A new name for',
  abolition: 'The abolition of',
  establishment: 'The setting up of',
  transfer_of_functions: 'A transfer of functions from',
}

/** An event that is announced and not yet in force. What will follow is left out, since plans change: the timeline has them. */
export function sayAnnounced(kind: ChangeEventKind, { originals, results }: EventParties): string {
  return `${ANNOUNCED[kind]} ${list(originals.length > 0 ? originals : results)} has been announced`
}
