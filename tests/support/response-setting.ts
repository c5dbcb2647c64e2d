import { randomUUID } from 'node:crypto'
import { agreeResponse, circulateResponse, publishResponse } from '@/lib/consultation-responses/move-commands'
import { promiseOutcome } from '@/lib/consultations/outcome-commands'
import { RESPONSE_STATES, type ResponseState } from '@/lib/consultation-responses/rules'
import { startResponse } from '@/lib/consultation-responses/start-commands'
import { writeCover, writeSection } from '@/lib/consultation-responses/write-commands'
import { db } from '@/lib/db'
import { recordFeedback } from '@/lib/feedback/write-commands'
import { publishFeedback } from '@/lib/feedback/publish-commands'
import { newId } from '@/lib/ids'
import { promise } from './outcomes'
import { demoActor } from './setting'
import { feedback } from './writing'

const GROUP = 'luton-health-review-group'
const DECIDER = 'central-east-icb'

/** A consultation of its own that NHS Central East decides, with one question, closed on 31 October 2026; its outcome may be promised. */
export async function madeConsultation(isPromised = false, words = 'Where the board should meet') {
  const name = randomUUID().slice(0, 8)
  const owner = await db.organisation.findUniqueOrThrow({ where: { slug: DECIDER } })
  const { questions, ...consultation } = await db.consultation.create({
    data: {
      slug: `where-to-meet-${name}`,
      title: `${words} ${name}`,
      kind: 'engagement',
      publisherId: owner.id,
      deciderId: owner.id,
      decision: 'The board decides.',
      summary: 'The board asks where it should meet.',
      opensOn: '2026-09-01',
      closesOn: '2026-10-31',
      questions: { create: { number: 1, wording: 'Should the board meet in Luton?' } },
    },
    include: { questions: true },
  })
  if (isPromised) {
    const promised = promise({ consultationId: consultation.id, on: '2031-03-31' })
    await done(promiseOutcome(await demoActor('staff'), promised, new Date()))
  }
  return { ...consultation, questionId: questions[0]?.id ?? '' }
}
type Consultation = Awaited<ReturnType<typeof madeConsultation>>

/** Published feedback of the demonstration councillor on the consultation's question. */
export async function madePublished({ questionId }: Consultation, text: string): Promise<string> {
  const reviewer = await demoActor('reviewer')
  const about = { type: 'question' as const, id: questionId }
  const input = feedback({ about, bodyId: reviewer.grants[0]?.bodyId ?? '', text })
  await done(recordFeedback(reviewer, input, new Date()))
  await done(publishFeedback(await demoActor('officer'), { id: input.id, version: 1 }, new Date()))
  return (await db.scrutinyItem.findUniqueOrThrow({ where: { id: input.id } })).ref ?? ''
}

/** A meeting of the demonstration group that has been held. */
export async function madeMeeting(): Promise<{ id: string; title: string }> {
  const name = randomUUID().slice(0, 8)
  const body = await db.body.findUniqueOrThrow({ where: { slug: GROUP } })
  const data = {
    slug: `extra-${name}`,
    title: `Extra meeting ${name}`,
    bodyId: body.id,
    summary: 'They met.',
  }
  return db.meeting.create({ data: { ...data, on: '2026-11-18' } })
}

/** A response of the demonstration group to a consultation of its own, led to a state, with one contribution. */
export async function madeResponse(state: ResponseState) {
  const consultation = await madeConsultation()
  await madePublished(consultation, 'Many people in Luton have no car.')
  const officer = await demoActor('officer')
  const body = await db.body.findUniqueOrThrow({ where: { slug: GROUP } })
  const id = newId(new Date())
  await done(startResponse(officer, { id, consultationId: consultation.id, bodyId: body.id }, new Date()))
  const item = await db.scrutinyItem.findFirstOrThrow({
    where: { consultationQuestionId: consultation.questionId },
  })
  const section = await db.responseSection.findFirstOrThrow({
    where: { responseId: id, questionId: { not: null } },
  })
  const words = {
    text: 'Yes, in each town in turn.',
    items: [item.id],
    words: { [item.id]: 'Many have no car.' },
  }
  await done(writeCover(officer, { id, version: 1, coveringText: 'The group thanks the board for asking.' }))
  await done(writeSection(officer, { id, version: 2, sectionId: section.id, ...words }))
  const steps = [
    () => circulateResponse(officer, { id, version: 3 }, new Date()),
    async () => agreeResponse(officer, { id, version: 4, meetingId: (await madeMeeting()).id }, new Date()),
    () => publishResponse(officer, { id, version: 5 }, new Date()),
  ]
  for (const step of steps.slice(0, RESPONSE_STATES.indexOf(state))) await done(step())
  return {
    id,
    sectionId: section.id,
    slug: consultation.slug,
    address: `/consultations/${consultation.slug}/responses/${GROUP}/1`,
  }
}

async function done(result: Promise<{ ok: boolean; error?: string }>): Promise<void> {
  const { ok, error } = await result
  if (!ok) throw new Error(error)
}
