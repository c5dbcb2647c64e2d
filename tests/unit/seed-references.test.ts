import { describe, expect, it } from 'vitest'
import { KIND_LETTERS } from '@/lib/scrutiny-items/rules'
import { theRecord } from '@/prisma/seed'

const { bodies, meetings, scrutinyItems } = theRecord

describe('references of what councillors asked', () => {
  it('are made of the committee, the year and a letter for the kind', () => {
    const expected = scrutinyItems.map(({ body, raisedOn, kind }) =>
      [bodies.find(({ slug }) => slug === body)?.refPrefix, raisedOn.slice(0, 4), KIND_LETTERS[kind]].join(
        '/',
      ),
    )
    expect(scrutinyItems.map(({ ref }) => ref.replace(/\d+$/, ''))).toEqual(expected)
  })

  it('are numbered from 1 without a gap', () => {
    const starts = scrutinyItems.map(({ ref }) => ref.replace(/\d+$/, ''))
    const expected = starts.map(
      (start, index) => `${start}${starts.slice(0, index + 1).filter((other) => other === start).length}`,
    )
    expect(scrutinyItems.map(({ ref }) => ref)).toEqual(expected)
  })

  it('fall on the day of the meeting at which they were raised', () => {
    const elsewhere = scrutinyItems.filter(
      ({ raisedAt, raisedOn }) => raisedAt && meetings.find(({ slug }) => slug === raisedAt)?.on !== raisedOn,
    )
    expect(elsewhere).toEqual([])
  })
})
