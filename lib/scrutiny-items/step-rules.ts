import { addDays, formatDay, type IsoDay } from '../dates'
import { isOverdue, isToBeJudged } from '../standing/rules'
import { dueWords, STANDING_WORDS } from '../standing/words'
import type { RegisterItem } from './item-rules'
import { movesFrom } from './rules'

/** What is next for the officer; `wait` and `follow`: nothing is, for now, since the body has to answer or to do what it accepted. */
export type Step =
  | 'check'
  | 'send'
  | 'name'
  | 'late'
  | 'soon'
  | 'judge'
  | 'review'
  | 'close'
  | 'acknowledge'
  | 'wait'
  | 'follow'
  | 'over'
export type InboxStep = Exclude<Step, 'wait' | 'follow' | 'over'>

/** How many days before it is due something counts as becoming late. */
const SOON = 7

/** What is due by this day is late or becomes so. */
export const soonBy = (day: IsoDay): IsoDay => addDays(day, SOON)

/** A part of the officer's inbox: which items, and the one thing to do about each. */
type StepWords = { title: string; action: string; href: (item: RegisterItem) => string }

const page = (tail: string) => (item: RegisterItem) => `/workspace/register/${item.id}${tail}`

const reviewHref = ({ id }: RegisterItem) => `/workspace/verdicts/review/${id}`

/** The parts of the inbox in their order. */
export const STEPS: Record<InboxStep, StepWords> = {
  late: { title: 'Late', action: 'Ask again', href: page('/chase') },
  name: { title: 'Nobody owes it', action: 'Name the body that owes it', href: page('/owner') },
  soon: { title: `Becoming late: due within ${SOON} days`, action: 'Send a reminder', href: page('/chase') },
  check: { title: 'To check', action: 'Check it', href: page('/check') },
  send: { title: 'To send', action: 'Send it', href: page('/send') },
  acknowledge: {
    title: 'Waiting for acknowledgement',
    action: 'Record the acknowledgement',
    href: page('/acknowledge'),
  },
  judge: {
    title: 'To judge',
    action: 'Record what the group found',
    href: ({ id }) => `/workspace/verdicts?item=${id}`,
  },
  review: { title: 'To review', action: 'Review what was done', href: reviewHref },
  close: { title: 'To close', action: 'Close it', href: page('/close') },
}

/** Whether a step is something to do, and so a part of the inbox. */
export const isInboxStep = (step: Step): step is InboxStep => Object.hasOwn(STEPS, step)

/** Why nothing is to be done for now. */
export function waitingWords({ owed, followUp }: RegisterItem): string {
  if (owed?.settledOn == null || !followUp?.reviewDueOn)
    return 'Nothing is to be done for now: the body has time to answer.'
  return `Nothing is to be done for now: the body accepted it and has yet to do it. The next review is due on ${formatDay(followUp.reviewDueOn)}.`
}

/** Further things that an officer may record about an item, beside what is next. */
export function officersActions(item: RegisterItem): { href: string; text: string }[] {
  const { kind, state, owed, ref, hiddenReason, followUp } = item
  const moves = movesFrom(kind, state, 'officer')
  const isOpen = owed !== null && state !== 'closed' && state !== 'withdrawn'
  const isOwed = isOpen && owed.settledOn === null
  const at = (tail: string) => page(`/${tail}`)(item)
  const actions: [boolean, string, string][] = [
    [state === 'agreed' || owed !== null, at('letter'), 'The letter'],
    [moves.includes('acknowledge'), at('acknowledge'), 'Record an acknowledgement'],
    [isOwed, at('chase'), 'Ask again'],
    [isOwed, at('chase/letter'), 'The letter that asks again'],
    [isOpen && owed.clock !== null, at('pause'), 'Record an agreed pause'],
    [isOpen && owed.clock !== null, at('extend'), 'Record an agreed extension'],
    [isOwed && owed.owner.kind === 'nobody', at('owner'), 'Name the body that owes it'],
    [isOpen && followUp !== null, reviewHref(item), 'Review what was done'],
    [ref !== null && state !== 'withdrawn', at('escalate'), 'Record a referral, or a request for call-in'],
    [moves.includes('close') && mayBeClosed(item), at('close'), 'Close it'],
    [moves.includes('take-back'), at('take-back'), 'Take it back'],
    [ref !== null && hiddenReason === null, at('hide'), 'Hide it from the public'],
    [hiddenReason !== null, at('show'), 'Show it to the public again'],
  ]
  return actions.filter(([isPossible]) => isPossible).map(([, href, text]) => ({ href, text }))
}

/** The one next thing that the officer does about an item. */
export function officersStep(item: RegisterItem, day: IsoDay): Step {
  const { state, owed } = item
  if (state === 'submitted') return 'check'
  if (state === 'agreed') return 'send'
  if (!owed || state === 'closed' || state === 'withdrawn') return 'over'
  if (state === 'answered' || (state === 'judged' && isUnjudged(item))) return 'judge'
  if (isReviewDue(item, day)) return 'review'
  // What was done before the register existed can be judged, and waits for nobody.
  if (owed.settledOn !== null && owed.standing === 'not_established') return 'wait'
  if (owed.settledOn !== null && state === 'judged') return mayBeClosed(item) ? 'close' : 'follow'
  if (owed.settledOn !== null) return 'judge'
  if (owed.owner.kind === 'nobody') return 'name'
  if (isOverdue(owed, day)) return 'late'
  if (owed.dueOn !== null && owed.dueOn <= soonBy(day)) return 'soon'
  // What came with the record was asked before anybody here could record an acknowledgement.
  return state === 'sent' && item.authorId !== null ? 'acknowledge' : 'wait'
}

/** Whether nothing stands against closing it once it is judged: what was accepted has to be carried out. */
const mayBeClosed = ({ followUp }: RegisterItem) => followUp === null || followUp.isDone

const isReviewDue = ({ followUp }: RegisterItem, day: IsoDay) =>
  followUp !== null && !followUp.isDone && followUp.reviewDueOn !== null && followUp.reviewDueOn <= day

const isUnjudged = ({ parts }: RegisterItem) => parts.some(isToBeJudged)

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

/** The states in which the writer has something to do, what was returned to them first. */
export const UNFINISHED: RegisterItem['state'][] = ['returned', 'draft']

/** A part of what there is to do: how much it is, and the items of it that are listed. */
export type InboxPart = { step: InboxStep; title: string; count: number; items: RegisterItem[] }
