import { describe, expect, it } from 'vitest'
import { firstDay, lastDay, parseEdtf } from '@/lib/dates'
import { milestones } from '@/prisma/seed/milestones'

const entries = milestones.flatMap(({ slug, ledger, progress = [] }) => [
  ...ledger.map((entry) => ({ ...entry, slug })),
  ...progress.map((entry) => ({ ...entry, kind: 'progress', on: entry.statedOn, slug })),
])

describe('the milestones of the record', () => {
  it('have slugs in kebab-case, each once', () => {
    const slugs = milestones.map(({ slug }) => slug)
    expect(slugs.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([])
    expect(slugs).toHaveLength(new Set(slugs).size)
  })

  it('have dates that exist', () => {
    const wrong = entries.filter(({ on, statedOn }) => !parseEdtf(on) || !parseEdtf(statedOn))
    expect(wrong).toEqual([])
  })

  it('give a reason whenever a stated date moves', () => {
    const silent = milestones.flatMap(({ slug, ledger }) => {
      const stated = ledger.filter(({ kind }) => kind !== 'actual')
      return stated.some(({ on, reason }, index) => index > 0 && on !== stated[index - 1]?.on && !reason)
        ? [slug]
        : []
    })
    expect(silent).toEqual([])
  })

  it('tell of nothing as happened before it was', () => {
    const early = entries.filter(
      ({ kind, on, statedOn }) => kind === 'actual' && firstDay(on) > lastDay(statedOn),
    )
    expect(early).toEqual([])
  })

  it('promise only what was still to come', () => {
    const late = entries.filter(
      ({ kind, on, statedOn }) =>
        (kind === 'promised' || kind === 'forecast') && lastDay(on) < firstDay(statedOn),
    )
    expect(late).toEqual([])
  })

  it('state dates in the order in which they were stated', () => {
    const jumbled = milestones.filter(({ ledger }) =>
      ledger.some(
        ({ statedOn }, index) => firstDay(statedOn) < firstDay(ledger[index - 1]?.statedOn ?? statedOn),
      ),
    )
    expect(jumbled.map(({ slug }) => slug)).toEqual([])
  })

  it('happen once', () => {
    const twice = milestones.filter(({ ledger }) => ledger.filter(({ kind }) => kind === 'actual').length > 1)
    expect(twice.map(({ slug }) => slug)).toEqual([])
  })
})
