import { describe, expect, it } from 'vitest'
import { byProgramme, claimOn, type ClaimRow } from '@/lib/claims/rules'

const merger = { slug: 'ccg-merger', title: 'Merger', position: 1, startsOn: '2018' }
const later = { slug: 'icb-merger', title: 'Later merger', position: 2, startsOn: '2025-03' }
const claim = (part: Partial<ClaimRow> = {}): ClaimRow => ({
  id: '1',
  slug: 'do-it-once',
  kind: 'saving',
  statement: 'Doing things once saves money',
  saidBy: 'The three groups',
  saidOn: '2020-09',
  measure: null,
  evidence: 'None was published',
  finding: 'no_evidence_yet',
  foundOn: null,
  programme: merger,
  consultation: null,
  citations: [],
  ...part,
})
const then = { segment: 'on-2020-10-01', on: '2020-10-01', isNow: false }
const now = { segment: 'now', on: '2026-11-22', isNow: true }
const shown = (row: ClaimRow) => claimOn(row, now) ?? []

describe('claimOn', () => {
  it('is not shown before it was made', () => {
    expect(claimOn(claim({ saidOn: '2020-10-02' }), then)).toBeNull()
  })

  it('says what was found today, and on a past day that a claim was made', () => {
    expect(claimOn(claim(), now)?.found?.finding).toBe('no_evidence_yet')
    expect(claimOn(claim(), then)?.found).toBeNull()
  })

  it('names no programme that had not begun and no consultation that is hidden', () => {
    const consultation = { slug: 'c', title: 'C', visibility: 'hidden' }
    const past = claimOn(claim({ programme: later, consultation }), then)
    expect([past?.programme, past?.consultation]).toEqual([null, null])
  })
})

describe('byProgramme', () => {
  it('follows the order of the programmes, with claims about none last', () => {
    const claims = [claim({ programme: null }), claim({ programme: later }), claim()].flatMap(shown)
    expect(byProgramme(claims).map(({ programme }) => programme?.slug)).toEqual([
      'ccg-merger',
      'icb-merger',
      undefined,
    ])
  })
})
