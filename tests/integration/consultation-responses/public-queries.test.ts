import { beforeEach, describe, expect, it } from 'vitest'
import { getPublishedResponse, publishedResponses } from '@/lib/consultation-responses/public-queries'
import { RESPONSE_STATES, type ResponseState } from '@/lib/consultation-responses/rules'
import { db } from '@/lib/db'
import { parseMoment, presentMoment } from '@/lib/moment'
import type { Actor } from '@/lib/permissions'
import { officerFor } from '../../support/people'
import { makeBody, makeConsultation } from '../../support/record'
import { madeResponse, publishedFeedback, takenUp } from '../../support/responses'

const now = presentMoment('2026-11-22')
const before = parseMoment('on-2026-11-21', '2026-11-22') ?? now

let bodyId: string
let body: string
let slug: string
let consultationId: string
let officer: Actor

beforeEach(async () => {
  bodyId = await makeBody()
  body = (await db.body.findUniqueOrThrow({ where: { id: bodyId } })).slug
  officer = await officerFor(bodyId)
  const { consultation } = await makeConsultation()
  await db.consultation.update({ where: { id: consultation.id }, data: { opensOn: '2026-01-01' } })
  ;({ id: consultationId, slug } = consultation)
})

const made = (state: ResponseState) => madeResponse({ officer, consultationId, bodyId, state })
const page = (edition = '1', moment = now) => getPublishedResponse(moment, { slug, body, edition })

describe('what the public reads', () => {
  it.each(RESPONSE_STATES)('of a response that is %s', async (state) => {
    await made(state)
    const isShown = state === 'published'
    expect((await page()) !== null).toBe(isShown)
    expect(await publishedResponses(now, consultationId)).toHaveLength(isShown ? 1 : 0)
  })

  it('is nothing on the days before it was published', async () => {
    await made('published')
    expect(await page('1', before)).toBeNull()
    expect(await publishedResponses(before, consultationId)).toEqual([])
  })

  it('is nothing while the consultation is hidden', async () => {
    await made('published')
    await db.consultation.update({
      where: { id: consultationId },
      data: { visibility: 'hidden', hiddenReason: 'A mistake.' },
    })
    expect(await page()).toBeNull()
  })

  it('is each edition, and which one stands', async () => {
    await made('published')
    await made('agreed')
    expect(await page('1')).toMatchObject({ edition: 1, replacedBy: null })
    await db.consultationResponse.updateMany({
      where: { consultationId, edition: 2 },
      data: { state: 'published', publishedAt: new Date('2026-11-22T11:00:00Z') },
    })
    expect(await page('1')).toMatchObject({ replacedBy: 2, replaces: null })
    expect(await page('2')).toMatchObject({ replacedBy: null, replaces: 1 })
    const listed = await publishedResponses(now, consultationId)
    expect(listed.map((each) => [each.edition, each.replacedBy])).toEqual([
      [2, null],
      [1, 2],
    ])
  })

  it('is nothing of a contribution that was hidden since, but why', async () => {
    const item = await publishedFeedback({
      bodyId,
      consultationId,
      text: 'It names a patient.',
      authorName: 'Cllr B',
    })
    await takenUp({ officer, consultationId, bodyId, itemId: item.id })
    expect((await page())?.contributors.map(({ name }) => name)).toEqual(['Cllr B'])
    await db.scrutinyItem.update({ where: { id: item.id }, data: { hiddenReason: 'A name was in it.' } })
    const read = await page()
    expect(read?.contributors).toEqual([])
    expect(read?.sections.at(-1)?.contributions).toMatchObject([
      { isWithheld: true, reason: 'A name was in it.' },
    ])
    for (const words of ['names a patient', 'Cllr B', item.ref])
      expect(JSON.stringify(read)).not.toContain(words)
  })

  it.each(['0', '01', 'x', '99999', '1; DROP TABLE event', '2'])(
    'is a page that is not found at edition %s',
    async (edition) => {
      await made('published')
      expect(await page(edition)).toBeNull()
    },
  )
})
