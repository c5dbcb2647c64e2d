import { z } from 'zod'
import { lastDay, type Edtf, type IsoDay } from '../dates'
import { choice, id, optionalDate, requiredDate, requiredText, text, TITLE_LIMIT, version } from '../fields'
import { withGroups } from '../forms'
import { isAccepted, recordedAs, repliesTo, type Reply } from './rules'
import { REGISTER_KINDS } from '../scrutiny-items/rules'

/** How many characters an answer may have: body's officers paste whole papers. */
export const ANSWER_LIMIT = 50_000

const REPLIES: readonly Reply[] = [...new Set(REGISTER_KINDS.flatMap(repliesTo))]
const NOT_PAST = 'The day by which it will be done must be today or later'

const Typed = (today: IsoDay) =>
  z.object({
    id: id(),
    partId: id(),
    version,
    reply: choice(REPLIES, 'Choose what kind of answer it is'),
    text: requiredText(
      'The answer',
      ANSWER_LIMIT,
      'Enter the answer; if you refuse or reject, enter the reason',
    ),
    actionTitle: text('The action', TITLE_LIMIT).optional().default(''),
    actionOn: optionalDate(today),
  })
type Typed = z.output<ReturnType<typeof Typed>>

export type Action = { title: string; on: Edtf }

/** What is wrong with the action typed beside an answer: each problem with the field at fault. */
function actionProblem({ reply, actionTitle, actionOn }: Typed, today: IsoDay): [string[], string] | null {
  const isTyped = actionTitle !== '' || actionOn !== null
  if (!isTyped && reply !== 'accepted_in_principle') return null
  if (!isAccepted(recordedAs(reply).response))
    return [['actionTitle'], 'Only a recommendation that you accept carries an action: leave it empty']
  if (actionTitle === '') return [['actionTitle'], 'Enter the action that you will take']
  if (actionOn === null) return [['actionOn', 'year'], 'Enter the date by which it will be done']
  return lastDay(actionOn) < today ? [['actionOn', 'day'], NOT_PAST] : null
}

/** One answer to one part. To accept in principle needs an action and its date, so that it does not stay a word. */
export const AnswerPart = (today: IsoDay) =>
  withGroups(
    ['actionOn'],
    Typed(today)
      .superRefine((typed, context) => {
        const [path, message] = actionProblem(typed, today) ?? []
        if (message) context.addIssue({ code: 'custom', path, message })
      })
      .transform(({ actionTitle, actionOn, ...answer }) => ({
        ...answer,
        action: actionOn === null ? null : ({ title: actionTitle, on: actionOn } satisfies Action),
      })),
  )
export type AnswerPart = z.output<ReturnType<typeof AnswerPart>>

/** Other words in place of an earlier answer's, which stands beside them. */
export const CorrectAnswer = z.object({
  id: id(),
  correctsId: id(),
  version,
  text: requiredText('The correction', ANSWER_LIMIT, 'Enter the whole answer as it should have been'),
})
export type CorrectAnswer = z.output<typeof CorrectAnswer>

/** One more action on a recommendation that was accepted. */
export const PromiseAction = (today: IsoDay) =>
  withGroups(
    ['on'],
    z.object({
      id: id(),
      obligationId: id(),
      title: requiredText('The action', TITLE_LIMIT, 'Enter the action that you will take'),
      on: requiredDate(today, 'Enter the date by which it will be done').refine(
        (on) => lastDay(on) >= today,
        { error: NOT_PAST, path: ['day'] },
      ),
    }),
  )
export type PromiseAction = z.output<ReturnType<typeof PromiseAction>>
