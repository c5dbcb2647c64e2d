import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citedOn, type CitationRow, type SourceKind } from '@/lib/citations/rules'

const cites = (key: string, kind: SourceKind, publishedOn: string | null = null): CitationRow => ({
  note: null,
  source: { key, kind, publishedOn, title: `Title of ${key}`, publisher: 'Publisher', url: null },
})

describe('citedOn', () => {
  it('is to be confirmed when memory alone supports the fact', () => {
    expect(citedOn([cites('a', 'memory')], '2026-11-22').isConfirmed).toBe(false)
    expect(citedOn([cites('a', 'memory'), cites('b', 'press')], '2026-11-22').isConfirmed).toBe(true)
  })

  it('is to be confirmed when nothing supports the fact', () => {
    expect(citedOn([], '2026-11-22')).toEqual({ sources: [], isConfirmed: false, laterSources: 0 })
  })

  it('counts, but does not name, a source that came out after the day of the page', () => {
    const cited = citedOn([cites('a', 'press', '2020-09'), cites('b', 'press', '2021')], '2020-10-01')
    expect(cited.sources.map(({ key }) => key)).toEqual(['a'])
    expect(cited.laterSources).toBe(1)
  })

  it('names every source once, or counts it', () => {
    const row = fc.record({ key: fc.constantFrom('a', 'b', 'c'), year: fc.integer({ min: 2015, max: 2026 }) })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const cited = citedOn(
          rows.map(({ key, year }) => cites(key, 'press', String(year))),
          '2020-06-30',
        )
        expect(cited.sources.length + cited.laterSources).toBe(new Set(rows.map(({ key }) => key)).size)
      }),
    )
  })
})
