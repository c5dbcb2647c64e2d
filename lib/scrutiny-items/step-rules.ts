import { addDays, formatDay, type IsoDay } from '../dates'
import { findingOf, isOverdue } from '../standing/rules'
import { dueWords, STANDING_WORDS } from '../standing/words'
import type { RegisterItem } from './item-rules'

/** What is next for the officer; `wait`: nothing is, for now. */
export type Step =
  'check' | 'send' | 'name' | 'late' | 'soon' | 'judge' | 'close' | 'acknowledge' | 'wait' | 'over'

/** How many days before it is due something counts as becoming late. */
const SOON = 7

/** The one next thing that the officer does about an item. */
export function officersStep(item: RegisterItem, day: IsoDay): Step {
  const { state, owed } = item
  if (state === 'submitted') return 'check'
  if (state === 'agreed') return 'send'
  if (!owed || state === 'closed' || state === 'withdrawn') return 'over'
  if (state === 'answered' || (state === 'judged' && isUnjudged(item))) return 'judge'
  if (owed.settledOn !== null) return state === 'judged' ? 'close' : 'judge'
  if (owed.owner.kind === 'nobody') return 'name'
  if (isOverdue(owed, day)) return 'late'
  if (owed.dueOn !== null && owed.dueOn <= addDays(day, SOON)) return 'soon'
  // What came with the record was asked before anybody here could record an acknowledgement.
  return state === 'sent' && item.authorId !== null ? 'acknowledge' : 'wait'
}

const isUnjudged = ({ parts }: RegisterItem) => parts.some((part) => findingOf(part) === null)

/** What is next for the writer, in words; `isMine`: whether it is the writer who must do something. */
export function writersStep(item: RegisterItem, day: IsoDay): { isMine: boolean; words: string } {
  const { state, owed, returnReason } = item
  if (state === 'draft') return { isMine: true, words: 'Finish your draft and send it to be checked' }
  if (state === 'returned')
    return { isMine: true, words: `Change it, because: ${returnReason ?? 'no reason was given'}` }
  return { isMine: false, words: owed ? owedWords(owed, day) : WAITING[state] }
}

const WAITING: Record<RegisterItem['state'], string> = {
  draft: '',
  returned: '',
  submitted: 'The scrutiny officer checks it and takes it to the group',
  agreed: 'The scrutiny officer sends it',
  published: '',
  sent: 'The body answers',
  acknowledged: 'The body answers',
  answered: 'The group judges the answer',
  judged: 'The group closes it',
  closed: 'Nothing: it is closed',
  withdrawn: 'Nothing: it was withdrawn',
}

function owedWords(owed: NonNullable<RegisterItem['owed']>, day: IsoDay): string {
  const due = dueWords(owed, day)
  const when = due && owed.dueOn ? `, ${due} (${formatDay(owed.dueOn)})` : ''
  return `${STANDING_WORDS[owed.standing]}${when}`
}

/** What the writer has to do first, the rest in the order given. */
export const writersOrder = (items: readonly RegisterItem[]): RegisterItem[] =>
  items.toSorted(
    (a, b) => Number(b.state === 'returned') - Number(a.state === 'returned') || isMine(b) - isMine(a),
  )

const isMine = ({ state }: RegisterItem): number => Number(state === 'draft' || state === 'returned')
