import { expect, it } from 'vitest'
import ClaimsRoute from '@/app/(public)/[moment]/claims/page'
import ConsultationRoute from '@/app/(public)/[moment]/consultations/[slug]/page'
import MeetingRoute from '@/app/(public)/[moment]/meetings/[slug]/page'
import MilestoneRoute from '@/app/(public)/[moment]/milestones/[slug]/page'
import { db } from '@/lib/db'
import { readPage } from '../../support/read-page'
import { makeConsultation, makeMilestone, makeOrganisation } from '../../support/record'
import { makeGroup, makeItem, makeMeeting } from '../../support/register'

const group = await makeGroup()
const debtorId = await makeOrganisation('NHS Central East')
const { consultation, option, question, claim } = await makeConsultation()
const milestone = await makeMilestone({ ownerId: debtorId })
const meeting = await db.meeting.findUniqueOrThrow({
  where: { id: await makeMeeting(group.bodyId, '2026-03-05') },
})

const consultationPage = () => readPage(ConsultationRoute, { slug: consultation.slug })

it.each([
  ['a milestone', { milestoneId: milestone.id }, () => readPage(MilestoneRoute, { slug: milestone.slug })],
  ['a consultation', { consultationId: consultation.id }, consultationPage],
  ['one of its options', { optionId: option.id }, consultationPage],
  ['one of its questions', { consultationQuestionId: question.id }, consultationPage],
  ['a claim', { claimId: claim.id }, () => readPage(ClaimsRoute, {})],
  ['a meeting', { meetingId: meeting.id }, () => readPage(MeetingRoute, { slug: meeting.slug })],
])('what councillors asked about %s stands on its page', async (_, about, page) => {
  const before = await page()
  const { ref } = await makeItem({ group, debtorId, about, text: 'Who decides about it?' })
  expect(before).not.toContain(ref)
  expect(await page()).toContain(ref)
})

it('what was raised at a meeting stands on its page, whatever it is about', async () => {
  const { ref } = await makeItem({ group, debtorId, raisedAtId: meeting.id })
  expect(await readPage(MeetingRoute, { slug: meeting.slug })).toContain(ref)
})
