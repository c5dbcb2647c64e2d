import { uncapitalised } from '../capitals'
import type { StaffConsultation } from '../consultations/outcome-rules'
import { stateOn } from '../consultations/rules'
import { outcomeStateWords } from '../consultations/words'
import type { IsoDay } from '../dates'
import { shortened } from '../scrutiny-items/listed-rules'
import { dueWords } from '../standing/words'
import type { Task } from '../workspace/task-rules'
import type { OwedRow } from './owed-rules'

/** So much of what was asked tells one item from another. */
const LONGEST = 80

type Due = { dueOn: IsoDay | null; task: Task }

/**
 * For NHS staff: what their organisations owe, answers to councillors and the outcomes of consultations, what is due soonest on top.
 * An outcome stands among the obligations too, once it is promised; it is published on the page of its consultation.
 */
export function owedTasks(
  rows: readonly OwedRow[],
  consultations: readonly StaffConsultation[],
  day: IsoDay,
): Task[] {
  const answers = rows.filter(({ kind }) => kind !== 'outcome').map((row) => answerTask(row, day))
  const outcomes = consultations.filter((each) => isToPublish(each, day)).map(outcomeTask)
  const due = ({ dueOn }: Due) => dueOn ?? '9999'
  return [...answers, ...outcomes].toSorted((a, b) => due(a).localeCompare(due(b))).map(({ task }) => task)
}

function answerTask(row: OwedRow, day: IsoDay): Due {
  const { id, ref, text, dueOn, inheritedFrom } = row
  const when = dueWords(row, day) ?? 'no due date established'
  const from = inheritedFrom ? `, inherited from ${inheritedFrom}` : ''
  const href = `/workspace/owed/${id}`
  return { dueOn, task: { href, text: `${ref ?? ''}: ${shortened(text, LONGEST)}`, note: `${when}${from}` } }
}

/** What has closed, or has an outcome promised; before that nothing is to be done. */
const isToPublish = (consultation: StaffConsultation, day: IsoDay): boolean =>
  consultation.outcome === null &&
  (consultation.promise !== null || stateOn(consultation, day) === 'awaiting_outcome')

function outcomeTask(consultation: StaffConsultation): Due {
  const { id, title, promise, owner, decider } = consultation
  const words = outcomeStateWords(consultation)
  const from = owner === decider ? '' : `, inherited from ${decider}`
  const note = `${uncapitalised(words)}${from}`
  const href = `/workspace/consultations/${id}`
  return { dueOn: promise?.dueOn ?? null, task: { href, text: `Outcome of ${title}`, note } }
}
