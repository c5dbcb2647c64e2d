import { partStanding, type PartHistory, type PartStanding } from '../standing/rules'

/** "part 1", "parts 1 and 3", "parts 1, 2 and 4". */
function partsText(numbers: readonly number[]): string {
  const last = numbers.at(-1)
  if (numbers.length < 2) return `part ${last}`
  return `parts ${numbers.slice(0, -1).join(', ')} and ${last}`
}

const STEPS: { standings: readonly PartStanding[]; whole: string; some: (parts: string) => string }[] = [
  { standings: ['awaited'], whole: 'Answer it', some: (parts) => `Answer ${parts}` },
  {
    standings: ['holding'],
    whole: 'Give the whole answer: only a holding answer has come',
    some: (parts) => `Give the whole answer to ${parts}: only a holding answer has come`,
  },
  {
    standings: ['partial'],
    whole: 'Answer the rest: you have answered in part',
    some: (parts) => `Answer the rest of ${parts}`,
  },
  {
    standings: ['not_answered', 'partly', 'disputed'],
    whole: 'Answer again: the group found that it is not answered wholly',
    some: (parts) => `Answer ${parts} again: the group found that it is not answered wholly`,
  },
]

/** The one thing that the body that owes an answer does next, in words; null when nothing is owed for now. */
export function nextStep(parts: readonly PartHistory[]): string | null {
  const standings = parts.map(partStanding)
  for (const { standings: wanted, whole, some } of STEPS) {
    const numbers = standings.flatMap((each, index) => (wanted.includes(each) ? [index + 1] : []))
    if (numbers.length === parts.length) return whole
    if (numbers.length > 0) return some(partsText(numbers))
  }
  return null
}
