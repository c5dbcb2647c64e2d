import { describe, expect, it } from 'vitest'
import { drawnItem } from '@/components/milestones/drawn-item'
import { glossaryReader } from '@/lib/glossary/rules'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import { parseMoment } from '@/lib/moment'

const now = parseMoment('now', '2026-11-28')!
const ccg = { slug: 'ccg', term: 'Clinical commissioning group', abbreviation: 'CCG' }
const owner = { slug: 'luton', name: 'Luton', shortName: 'Luton', hasBegun: true }

const milestone = (): ListedMilestone => ({
  slug: 'merger',
  title: 'Three become one',
  summary: 'Each CCG ends.',
  kind: 'go_live',
  programme: null,
  owner,
  organisations: [],
  places: [],
  on: '2021-04-01',
  status: 'happened',
  standing: { firstPromise: null, expected: null, actual: null, slip: null, moves: 0 },
  ledger: [],
  isConfirmed: true,
})

/** As on a page on which these texts come before. */
const glossaryAfter = (...before: string[]) => {
  const read = glossaryReader([ccg])
  before.forEach(read)
  return { read, moment: now }
}

describe('a milestone of a timeline', () => {
  it('is drawn once, for all pages that show it', () => {
    const one = milestone()
    const first = drawnItem(one, now, glossaryAfter())
    one.title = 'Never drawn'
    expect(drawnItem(one, now, glossaryAfter())).toBe(first)
    expect(first).toContain('Three become one')
  })

  it('spells out its abbreviations where the page has not done so before, in whichever order the pages come', () => {
    const one = milestone()
    const spelled = 'Each clinical commissioning group (<a href="/glossary#ccg">CCG</a>) ends.'
    for (let turn = 0; turn < 2; turn++) {
      expect(drawnItem(one, now, glossaryAfter())).toContain(spelled)
      expect(drawnItem(one, now, glossaryAfter('The CCG.'))).toContain('<p>Each CCG ends.</p>')
    }
  })

  it('counts as read: what it spelled out, the rest of the page need not', () => {
    const glossary = glossaryAfter()
    const one = milestone()
    drawnItem(one, now, glossaryAfter())
    drawnItem(one, now, glossary)
    expect(drawnItem(milestone(), now, glossary)).toContain('<p>Each CCG ends.</p>')
  })

  it('shows what people typed as text', () => {
    const typed = { ...milestone(), title: '<b>Three</b>', summary: 'a & b' }
    expect(drawnItem(typed, now, glossaryAfter())).toMatch(/&lt;b&gt;Three&lt;\/b&gt;.*<p>a &amp; b<\/p>/)
  })
})
