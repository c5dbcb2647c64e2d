import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { OwedChain } from '@/components/obligations/owed-chain'
import { parseMoment, presentMoment } from '@/lib/moment'
import { owedBy, successionMap, type Debt } from '@/lib/obligations/owner-rules'
import { succession } from '../../support/families'
import { acceptance, debt } from './debts'

const TODAY = '2026-11-21'
const named = ['a', 'b', 'c', 'd'].map((id) => [id, { slug: id, name: `Body ${id.toUpperCase()}` }] as const)
const record = {
  organisations: new Map(named),
  events: [
    {
      id: 'merged',
      kind: 'merger' as const,
      sentence: 'Body A merged into Body B',
      legalBasis: 'National Health Service Act 2006, section 14G',
    },
    {
      id: 'parted',
      kind: 'split' as const,
      sentence: 'Body B was split between Body C and Body D',
      legalBasis: null,
    },
  ],
}

const edges = [
  succession({ predecessorId: 'a', successorId: 'b', changeEventId: 'merged' }),
  succession({ predecessorId: 'b', successorId: 'c', legalOn: '2026-04-01', changeEventId: 'parted' }),
  succession({ predecessorId: 'b', successorId: 'd', legalOn: '2026-04-01', changeEventId: 'parted' }),
]

const show = (given: Partial<Debt> = {}, moment = presentMoment(TODAY)) => {
  const asked = debt(given)
  const owner = owedBy(asked, moment.on, successionMap(edges, new Map()))
  return renderToStaticMarkup(<OwedChain debt={asked} owner={owner} record={record} moment={moment} />)
}

const then = parseMoment('on-2022-01-01', TODAY) ?? undefined

describe('OwedChain', () => {
  it('shows each step with its day and its legal basis', () => {
    const html = show({}, then)
    expect(html).toContain('<span class="lineage__day">1 April 2021</span> Body A merged into Body B.')
    expect(html).toContain('Legal basis: National Health Service Act 2006, section 14G')
  })

  it('links every organisation within the moment, and marks the one that owes it', () => {
    const html = show({}, then)
    expect(html).toContain('<a href="/on-2022-01-01/organisations/a">Body A</a>')
    expect(html).toMatch(/aria-current="true"><p><a href="\/on-2022-01-01\/organisations\/b">/)
    expect(html).toContain('Owes it on 1 January 2022')
  })

  it('shows that nobody has accepted it, and whose it may be', () => {
    const html = show()
    expect(html).toContain('<strong>Nobody has accepted this</strong>')
    expect(html).toContain('<li><a href="/organisations/c">Body C</a></li>')
    expect(html.match(/aria-current/g)).toHaveLength(1)
  })

  it('shows who accepted it, or whom the officer named, and why', () => {
    expect(show({ acceptances: [acceptance('d', '2026-05-01')] })).toContain(
      '<a href="/organisations/d">Body D</a> accepted it.</p><p class="lineage__basis">Reason: It does this work now.',
    )
    expect(show({ acceptances: [acceptance('c', '2026-05-01', 'named')] })).toContain(
      'The scrutiny officer named <a href="/organisations/c">Body C</a>.',
    )
  })

  it('marks the body that was asked where it owes it still', () => {
    expect(show({}, parseMoment('on-2021-03-31', TODAY) ?? undefined)).toMatch(
      /aria-current="true"><p><a[^>]*>Body A<\/a><span[^>]*>Asked on 20 March 2021<\/span><span[^>]*>Owes it on 31 March 2021/,
    )
  })
})
