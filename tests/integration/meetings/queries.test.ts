import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { getMeeting, listMeetings } from '@/lib/meetings/queries'
import { seed } from '@/prisma/seed'
import { NOW, on } from '../../support/moments'
import { makeBody } from '../../support/record'

beforeAll(() => seed(db))

async function makeMeeting(slug: string, data: { on: string; visibility?: 'draft' | 'hidden' }) {
  const hiddenReason = data.visibility === 'hidden' ? 'It names a patient.' : null
  await db.meeting.create({
    data: { slug, title: slug, summary: 'Talks.', bodyId: await makeBody(), hiddenReason, ...data },
  })
}

const slugs = (rows: { slug: string }[]) => rows.map(({ slug }) => slug)

describe('listMeetings', () => {
  it('puts the next meeting first and the last one held first', async () => {
    await makeMeeting('in-spring', { on: '2027-03-01' })
    await makeMeeting('in-winter', { on: '2027-01' })
    const { upcoming, held } = await listMeetings(NOW)
    expect(slugs(upcoming)).toEqual(['in-winter', 'in-spring'])
    expect(held.map(({ on }) => on.slice(0, 4))).toEqual(
      held
        .map(({ on }) => on.slice(0, 4))
        .toSorted()
        .reverse(),
    )
  })

  it('lists on a past day only what had certainly been held', async () => {
    const { upcoming, held } = await listMeetings(on('2020-08-15'))
    expect(upcoming).toEqual([])
    expect(slugs(held)).toContain('luton-review-group-spring-2020')
    expect(slugs(held)).not.toContain('luton-review-group-2020-08')
  })

  it('leaves out drafts and what is hidden, in the list and by their address', async () => {
    await makeMeeting('a-draft', { on: '2026-01-01', visibility: 'draft' })
    await makeMeeting('a-hidden-one', { on: '2026-01-01', visibility: 'hidden' })
    const { held } = await listMeetings(NOW)
    expect(slugs(held)).not.toEqual(expect.arrayContaining(['a-draft']))
    expect(slugs(held)).not.toEqual(expect.arrayContaining(['a-hidden-one']))
    expect(await getMeeting(NOW, 'a-draft')).toBeNull()
    expect(await getMeeting(NOW, 'a-hidden-one')).toBeNull()
  })
})

describe('getMeeting', () => {
  it('shows what members raised, to whom and about what', async () => {
    const meeting = await getMeeting(NOW, 'luton-review-group-2021-extra')
    expect(meeting?.raised.length).toBeGreaterThan(2)
    expect(meeting?.raised[0]).toMatchObject({ addressed: { to: { slug: 'blmk-ics' } } })
    expect(meeting?.raised.every(({ about }) => about !== null)).toBe(true)
  })

  it('shows nothing that was not published', async () => {
    const meeting = await db.meeting.findUniqueOrThrow({ where: { slug: 'luton-review-group-2021-extra' } })
    const text = 'Not for everybody yet.'
    await db.scrutinyItem.create({
      data: {
        kind: 'comment',
        text,
        bodyId: meeting.bodyId,
        authorName: 'Cllr A Name',
        meetingId: meeting.id,
      },
    })
    const shown = await getMeeting(NOW, 'luton-review-group-2021-extra')
    expect(JSON.stringify(shown)).not.toContain(text)
  })

  it('is not found on a day before it was held, nor where there is none', async () => {
    expect(await getMeeting(on('2020-10-01'), 'luton-review-group-2021-extra')).toBeNull()
    expect(await getMeeting(NOW, 'no-such-meeting')).toBeNull()
  })
})
