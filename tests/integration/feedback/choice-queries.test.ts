import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { subjectChoices } from '@/lib/feedback/choice-queries'
import { getSubject } from '@/lib/feedback/queries'
import { subjectText } from '@/lib/feedback/subject-rules'
import { sourceChoices } from '@/lib/sources/queries'
import { countQueries } from '../../support/count-queries'
import { makeConsultation, makeMilestone, makeOrganisation, makeSource } from '../../support/record'

it('offers everything that is shown, each consultation with its parts, by its words', async () => {
  const { consultation, option, question, claim } = await makeConsultation()
  const { title } = await makeMilestone({ ownerId: await makeOrganisation() })
  const all = await subjectChoices('')
  const [offered] = all.consultations
  expect(offered?.title).toBe(consultation.title)
  expect(offered?.parts?.map(({ about }) => about)).toEqual([
    subjectText({ type: 'option', id: option.id }),
    subjectText({ type: 'question', id: question.id }),
  ])
  expect(all.claims.map(({ about }) => about)).toContain(subjectText({ type: 'claim', id: claim.id }))

  const found = await subjectChoices('STATUTORY committee')
  expect(found.consultations[0]?.parts?.map(({ title }) => title)).toEqual([
    'Option 1: A statutory committee',
  ])
  expect([found.claims, found.milestones]).toEqual([[], []])
  expect((await subjectChoices(title)).milestones).toHaveLength(1)
  expect(await subjectChoices('100% _ nothing')).toEqual({
    consultations: [],
    claims: [],
    milestones: [],
    organisations: [],
    meetings: [],
  })
})

it('offers nothing that is hidden, and asks little', async () => {
  await makeConsultation('hidden')
  const hidden = await makeMilestone({ ownerId: await makeOrganisation(), visibility: 'hidden' })
  const { value, queries } = await countQueries(() => subjectChoices(''))
  expect(value.milestones.map(({ title }) => title)).not.toContain(hidden.title)
  expect(value.consultations).toHaveLength(
    await db.consultation.count({ where: { visibility: 'published' } }),
  )
  expect(queries.length).toBeLessThanOrEqual(9)
})

it('knows a subject by its address, and takes anything else for none', async () => {
  const { title, id } = await makeMilestone({ ownerId: await makeOrganisation() })
  expect((await getSubject(`milestone:${id}`))?.title).toBe(title)
  for (const about of ['', 'milestone', `meeting:${id}`, `claim:${id}`])
    expect(await getSubject(about)).toBeNull()
})

it('offers sources of the register, and never memory', async () => {
  const [official, memory] = [await makeSource(), await makeSource('memory')]
  const ids = (await sourceChoices()).map(({ value }) => value)
  expect(ids).toContain(official)
  expect(ids).not.toContain(memory)
})
