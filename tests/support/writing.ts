import type { RecordFeedback } from '@/lib/feedback/schema'
import { recordFeedback } from '@/lib/feedback/write-commands'
import { newId } from '@/lib/ids'
import type { AddMilestone, MarkHappened, ReportProgress, StateDate } from '@/lib/milestones/schema'
import type { Actor } from '@/lib/permissions'

/** The instant of every write in the tests: 22 November 2026, ten in the morning. */
export const at = new Date('2026-11-22T10:00:00Z')

const source = { title: 'Board paper 7', publisher: 'NHS Central East', url: '' }

export const addition = (input: Partial<AddMilestone> & { ownerId: string }): AddMilestone => ({
  id: newId(at),
  title: 'New headquarters open',
  summary: 'The teams move into one building.',
  kind: 'go_live',
  programmeId: '',
  places: [],
  on: '2027-04',
  source,
  ...input,
})

export const date = (input: Partial<StateDate> & { milestoneId: string }): StateDate => ({
  id: newId(at),
  version: 1,
  kind: 'forecast',
  on: '2027-09-30',
  reason: 'Parliament needs longer.',
  source,
  ...input,
})

export const report = (input: Partial<ReportProgress> & { milestoneId: string }): ReportProgress => ({
  id: newId(at),
  version: 1,
  state: 'at_risk',
  text: 'The building is not ready.',
  source,
  ...input,
})

export const happening = (input: Partial<MarkHappened> & { milestoneId: string }): MarkHappened => ({
  id: newId(at),
  version: 1,
  on: '2026-11-20',
  reason: '',
  source,
  ...input,
})

type Feedback = Partial<RecordFeedback> & Pick<RecordFeedback, 'about' | 'bodyId'>

export const feedback = (input: Feedback): RecordFeedback => ({
  id: newId(at),
  kind: 'concern',
  text: 'Who pays for the move?',
  then: 'submit',
  ...input,
})

/** Records an item and gives its id. */
export async function recorded(actor: Actor, input: Feedback): Promise<string> {
  const form = feedback(input)
  const done = await recordFeedback(actor, form, at)
  if (!done.ok) throw new Error(done.error)
  return form.id
}
