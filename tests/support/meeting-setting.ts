import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { declareInterest } from '@/lib/meetings/declaration-commands'
import { issuePack } from '@/lib/packs/commands'
import { answered, arranged, declaration, done, onAgenda, sentQuestion } from './meetings'
import { demoActor } from './setting'

/** The words by which a journey finds what it made. */
export const mark = () => randomUUID().slice(0, 8)

/** A published meeting of the demonstration officer's group, on a day of its own in the far future. */
export async function madeMeeting(title = `Extra meeting ${mark()}`) {
  const officer = await demoActor('officer')
  const bodyId = officer.grants[0]?.bodyId ?? ''
  return { officer, bodyId, meeting: await arranged(officer, { bodyId, title, on: '2027-12-10' }) }
}

/** A question of that group to NHS Central East, due long ago. */
export async function madeQuestion(text = `Who pays for the move? ${mark()}`) {
  const reviewer = await demoActor('reviewer')
  const owner = await db.organisation.findUniqueOrThrow({ where: { slug: 'central-east-icb' } })
  return sentQuestion({
    bodyId: reviewer.grants[0]?.bodyId ?? '',
    addresseeId: owner.id,
    authorId: reviewer.userId,
    text,
    ref: `DEMO/2026/Q${mark().toUpperCase()}`,
    parts: [text, 'From which budget?'],
  })
}

/** An answer to the first part of a question. */
export const madeAnswer = (question: Awaited<ReturnType<typeof madeQuestion>>, text: string) =>
  answered({
    itemId: question.id,
    partId: question.parts[0]?.id ?? '',
    organisationId: question.addresseeId ?? '',
    on: '2026-11-20',
    text,
  })

/** A meeting with an item of its agenda, a declaration and a pack, of which the second version holds an answer. */
export async function madePack() {
  const { officer, meeting } = await madeMeeting()
  const [question, other] = [await madeQuestion(), await madeQuestion()]
  const agendaItemId = await onAgenda(officer, { meetingId: meeting.id, scrutinyItemId: question.id })
  await onAgenda(officer, { meetingId: meeting.id, title: 'Dates of the next meetings' })
  const declared = declaration({ meetingId: meeting.id, agendaItemId })
  await done(declareInterest(officer, declared, new Date()))
  await done(issuePack(officer, { meetingId: meeting.id, next: 1 }, new Date()))
  await madeAnswer(other, 'We pay, from the budget for buildings.')
  await done(issuePack(officer, { meetingId: meeting.id, next: 2 }, new Date()))
  return { meeting, agendaItemId, declarationId: declared.id, question }
}
