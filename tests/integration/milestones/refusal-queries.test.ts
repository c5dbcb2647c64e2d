import { expect, it } from 'vitest'
import { formAfter as feedbackFormAfter } from '@/lib/feedback/refusal-queries'
import { stateDate } from '@/lib/milestones/date-commands'
import { reportProgress } from '@/lib/milestones/progress-commands'
import { formAfter } from '@/lib/milestones/refusal-queries'
import { reviewerOn, staffOf } from '../../support/people'
import { makeBody, makeMilestone, makeOrganisation } from '../../support/record'
import { at, date, recorded, report } from '../../support/writing'

it('shows what stands now beside what was typed, ready to be saved on the newer version', async () => {
  const ownerId = await makeOrganisation('NHS Central East')
  const staff = await staffOf(ownerId)
  const { id: milestoneId } = await makeMilestone({ ownerId, promised: '2027-04-01' })
  await stateDate(staff, date({ milestoneId }), at)
  await reportProgress(staff, report({ milestoneId, version: 2 }), at)
  const typed = { id: 'old', milestoneId, version: '1', reason: 'Mine' }
  const form = await formAfter(staff, 'changed-meanwhile', typed, 'Forecast: 2029. Mine', at)
  expect(form.values).toMatchObject({ milestoneId, version: '3', reason: 'Mine' })
  expect(form.values.id).not.toBe('old')
  expect(form.conflict).toEqual({
    yours: 'Forecast: 2029. Mine',
    theirs: 'Forecast: 30 September 2027. Parliament needs longer.\nAt risk. The building is not ready.',
    by: 'NHS Central East',
  })
})

it('says any other refusal at its field, and shows nobody a milestone that is not theirs', async () => {
  const { id: milestoneId } = await makeMilestone({ ownerId: await makeOrganisation() })
  const stranger = await staffOf(await makeOrganisation('Another'))
  const form = await formAfter(stranger, 'reason-needed', { milestoneId }, '', at)
  expect(form.errors[0]?.field).toBe('reason')
  const hidden = await formAfter(stranger, 'changed-meanwhile', { milestoneId }, '', at)
  expect(hidden.conflict).toBeUndefined()
})

it('does the same for feedback', async () => {
  const bodyId = await makeBody()
  const councillor = await reviewerOn(bodyId)
  const { id: milestoneId } = await makeMilestone({ ownerId: await makeOrganisation() })
  const id = await recorded(councillor, { about: { type: 'milestone', id: milestoneId }, bodyId })
  const typed = { id, version: '0', text: 'Mine' }
  const form = await feedbackFormAfter(councillor, 'changed-meanwhile', typed, 'Mine')
  expect(form.values).toEqual({ id, version: '1', text: 'Mine' })
  expect(form.conflict).toMatchObject({ yours: 'Mine', theirs: 'Who pays for the move?' })
  const stranger = await feedbackFormAfter(await reviewerOn(bodyId), 'changed-meanwhile', typed, 'Mine')
  expect(stranger.conflict).toBeUndefined()
})
