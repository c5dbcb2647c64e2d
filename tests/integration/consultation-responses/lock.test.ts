import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { writeSection } from '@/lib/consultation-responses/write-commands'
import { agreeResponse, circulateResponse } from '@/lib/consultation-responses/move-commands'
import { officerFor } from '../../support/people'
import { makeBody, makeConsultation } from '../../support/record'
import { madeResponse, makeMeeting, publishedFeedback, sectionOf, versionOf } from '../../support/responses'
import { at } from '../../support/writing'

let locked: { response: string; section: string; contribution: string; question: string; meeting: string }
let open: { response: string; section: string }

beforeAll(async () => {
  const bodyId = await makeBody()
  const officer = await officerFor(bodyId)
  const { consultation, question } = await makeConsultation()
  const { id: item } = await publishedFeedback({ bodyId, consultationId: consultation.id })
  const { id } = await madeResponse({ officer, consultationId: consultation.id, bodyId })
  const sectionId = await sectionOf(id, question.id)
  const seen = async () => ({ id, version: await versionOf(id) })
  await writeSection(officer, { ...(await seen()), sectionId, text: 'We agree.', items: [item], words: {} })
  await circulateResponse(officer, await seen(), at)
  const meeting = await makeMeeting(bodyId)
  await agreeResponse(officer, { ...(await seen()), meetingId: meeting }, at)
  const contribution = await db.responseContribution.findFirstOrThrow({ where: { sectionId } })
  locked = { response: id, section: sectionId, contribution: contribution.id, question: question.id, meeting }
  const second = await madeResponse({ officer, consultationId: consultation.id, bodyId })
  open = { response: second.id, section: await sectionOf(second.id, question.id) }
})

const sql = (statement: string) => db.$executeRawUnsafe(statement)

/** Each way by which the words could change past the commands, and what the database says. */
const WAYS: [string, () => string][] = [
  [
    'the covering text',
    () => `UPDATE consultation_response SET covering_text = 'x' WHERE id = '${locked.response}'`,
  ],
  [
    'the meeting',
    () => `UPDATE consultation_response SET agreed_at_id = NULL WHERE id = '${locked.response}'`,
  ],
  ['the lock', () => `UPDATE consultation_response SET locked_at = NULL WHERE id = '${locked.response}'`],
  ['the state', () => `UPDATE consultation_response SET state = 'draft' WHERE id = '${locked.response}'`],
  ['the response itself', () => `DELETE FROM consultation_response WHERE id = '${locked.response}'`],
  ['the words of a section', () => `UPDATE response_section SET text = 'x' WHERE id = '${locked.section}'`],
  ['a section, by removing it', () => `DELETE FROM response_section WHERE id = '${locked.section}'`],
  [
    'a section, by moving it to another edition',
    () =>
      `UPDATE response_section SET response_id = '${open.response}', position = 9 WHERE id = '${locked.section}'`,
  ],
  [
    'its sections, by adding one',
    () =>
      `INSERT INTO response_section (id, response_id, position) VALUES (gen_random_uuid(), '${locked.response}', 9)`,
  ],
  [
    'its sections, by moving one here',
    () =>
      `UPDATE response_section SET response_id = '${locked.response}', position = 9 WHERE id = '${open.section}'`,
  ],
  ['a contribution', () => `UPDATE response_contribution SET text = 'x' WHERE id = '${locked.contribution}'`],
  [
    'a contribution, by removing it',
    () => `DELETE FROM response_contribution WHERE id = '${locked.contribution}'`,
  ],
  [
    'a contribution, by moving it to another edition',
    () =>
      `UPDATE response_contribution SET section_id = '${open.section}' WHERE id = '${locked.contribution}'`,
  ],
]

describe('the database keeps what was agreed', () => {
  it.each(WAYS)('it refuses to change %s', async (_, statement) => {
    await expect(sql(statement())).rejects.toThrow('is locked')
  })

  it('refuses to change the question that was answered', async () => {
    const change = sql(`UPDATE consultation_question SET wording = 'x' WHERE id = '${locked.question}'`)
    await expect(change).rejects.toThrow('stays as it was asked')
  })

  it.each(['consultation_response', 'response_section', 'response_contribution'])(
    'refuses to empty %s',
    async (table) => {
      await expect(sql(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('only grows')
    },
  )

  it('lets it be published, sent, and what came of it be noted; and refuses to take it back', async () => {
    const where = { id: locked.response }
    const published = { state: 'published', publishedAt: at, sentOn: at, cameOfIt: 'It was heard.' } as const
    await db.consultationResponse.update({ where, data: published })
    const back = `UPDATE consultation_response SET state = 'agreed', sent_on = NULL, came_of_it = NULL`
    await expect(sql(`${back} WHERE id = '${locked.response}'`)).rejects.toThrow('is locked')
  })

  it('leaves the open edition beside it free', async () => {
    await sql(`UPDATE response_section SET text = 'x' WHERE id = '${open.section}'`)
    expect(await db.responseSection.findUnique({ where: { id: open.section } })).toMatchObject({ text: 'x' })
  })
})
