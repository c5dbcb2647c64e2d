import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { subjectChoices } from '@/lib/feedback/choice-queries'
import { getSubject } from '@/lib/feedback/queries'
import { subjectText } from '@/lib/feedback/subject-rules'
import { sourceChoices } from '@/lib/sources/queries'
import { countQueries } from '../../support/count-queries'
import { makeMeeting } from '../../support/verdicts'
import { makeBody, makeConsultation, makeMilestone, makeOrganisation, makeSource } from '../../support/record'

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
    cut: [],
  })
})

it('finds a meeting by its title and by its day', async () => {
  await makeMeeting(await makeBody(), '2019-03-14')
  for (const search of ['a MEETING', '14 march 2019', 'meeting, 14 March'])
    expect((await subjectChoices(search)).meetings.map(({ title }) => title)).toContain(
      'A meeting, 14 March 2019',
    )
  expect((await subjectChoices('15 march 2019')).meetings).toEqual([])
})

it('takes any sign of a search for itself', async () => {
  const ownerId = await makeOrganisation()
  const { id } = await makeMilestone({ ownerId })
  await db.milestone.update({ where: { id }, data: { title: 'Save 50% of C:\\costs_now' } })
  const found = async (search: string) =>
    (await subjectChoices(search)).milestones.map(({ about }) => about).includes(`milestone:${id}`)
  for (const search of ['50%', 'c:\\COSTS', 's_n']) expect(await found(search)).toBe(true)
  for (const search of ['5%0', 'c:costs', 's-n', 'sts_o']) expect(await found(search)).toBe(false)
})

it('offers a hundred of each kind, and says that there are more', async () => {
  const ownerId = await makeOrganisation()
  const own = { ownerId, summary: 'One of many.', kind: 'meeting' as const }
  const data = Array.from({ length: 120 }, (_, i) => ({ ...own, slug: `many-${i}`, title: `Many ${i}` }))
  await db.milestone.createMany({ data })
  const { value, queries } = await countQueries(() => subjectChoices('many'))
  expect([value.milestones.length, value.cut]).toEqual([100, ['milestones']])
  expect(queries.filter((text) => /"milestone"/.test(text) && !/LIMIT/.test(text))).toEqual([])
  expect((await subjectChoices('many 119')).milestones).toHaveLength(1)
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
