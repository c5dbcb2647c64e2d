import { describe, expect, it } from 'vitest'
import type { DebtFact, PackFacts } from '@/lib/packs/fact-rules'
import { prepareSections } from '@/lib/packs/prepare-rules'
import { QUOTED } from '@/lib/packs/draft-rules'
import { answerParagraph, composePack } from '@/lib/packs/rules'
import { newsOf, shownParagraph } from '@/lib/packs/shown-rules'
import { sinceSentence } from '@/lib/packs/words'

const item = { id: 'i', ref: 'HSCRG/2026/Q3', kind: 'question' as const, text: 'Who pays?' }
const debt = (more: Partial<DebtFact>): DebtFact => ({
  id: 'd',
  item,
  consultation: null,
  dueOn: '2026-11-10',
  originalDueOn: '2026-11-10',
  owed: 'Asked of A. Owed today by B.',
  standing: 'Nothing came.',
  chasedOn: [],
  ...more,
})
const facts = (more: Partial<PackFacts> = {}): PackFacts => ({
  day: '2026-11-22',
  since: { day: '2026-09-01', meeting: null },
  agenda: [],
  declarations: [],
  milestones: [],
  events: [],
  items: [],
  responses: [],
  changedConsultations: [],
  claims: [],
  debts: [],
  answers: [],
  consultations: [],
  ...more,
})
const part = (id: string, given: PackFacts) =>
  composePack(given).find((section) => section.id === id)?.paragraphs ?? []

describe('composePack', () => {
  it('says in days how late something is, who owes it, and how often it was asked for again', () => {
    const [paragraph] = part('late', facts({ debts: [debt({ chasedOn: ['2026-11-12', '2026-11-15'] })] }))
    expect(paragraph).toMatchObject({
      key: 'late:d',
      title: 'Question HSCRG/2026/Q3',
      href: '/questions/hscrg-2026-q3',
      count: '12 days late',
      isLate: true,
      lines: [
        'Asked of A. Owed today by B.',
        'Nothing came.',
        'Asked for again 2 times, last on 15 November 2026.',
      ],
    })
  })

  it('takes for late only what is past its due date, the longest first', () => {
    const debts = [
      debt({ id: 'today', dueOn: '2026-11-22' }),
      debt({ id: 'one', dueOn: '2026-11-21' }),
      debt({ id: 'undated', dueOn: null }),
      debt({ id: 'long', dueOn: '2021-04-16' }),
    ]
    expect(part('late', facts({ debts })).map(({ key }) => key)).toEqual(['late:long', 'late:one'])
  })

  it('says how many days are left to answer a consultation', () => {
    const open = {
      ...{ id: 'k', slug: 'where-to-meet', title: 'Where to meet', summary: 'It asks.', by: 'NHS Luton' },
      ...{ closes: '11:59pm on 1 December 2026', daysLeft: 9 },
    }
    const counts = [9, 1, 0, null].map(
      (daysLeft) => part('consultations', facts({ consultations: [{ ...open, daysLeft }] }))[0]?.count,
    )
    expect(counts).toEqual(['9 days left', '1 day left', 'closes today', null])
    expect(part('consultations', facts({ consultations: [open] }))).toMatchObject([
      {
        key: 'consultation:k',
        href: '/consultations/where-to-meet',
        lines: ['It asks.', 'Run by NHS Luton. It closes at 11:59pm on 1 December 2026.'],
        about: [{ type: 'consultation', id: 'k' }],
      },
    ])
  })

  it('tells that a consultation opened apart from its being open, under a number of its own', () => {
    const changes = [{ on: '2026-11-01', words: 'it opened' }]
    const changedConsultations = [{ id: 'k', slug: 'where-to-meet', title: 'Where to meet', changes }]
    expect(part('changed', facts({ changedConsultations }))).toMatchObject([
      { key: 'consultation-changed:k', lines: ['1 November 2026: it opened.'] },
    ])
  })

  it('tells the changes of an item in the order in which they came', () => {
    const changes = [
      { on: '2026-11-03', words: 'became late' },
      { on: '2026-10-01', words: 'sent' },
      { on: '2026-08~', words: 'published' },
    ]
    const [paragraph] = part('changed', facts({ items: [{ ...item, changes }] }))
    expect(paragraph?.lines).toEqual([
      'About August 2026: published.',
      '1 October 2026: sent.',
      '3 November 2026: became late.',
    ])
  })

  it('names every thing that a paragraph tells of, so that it can be withheld', () => {
    const agenda = [{ id: 'a', position: 1, title: 'Money', text: null, item }]
    expect(part('agenda', facts({ agenda }))[0]?.about).toEqual([
      { type: 'agenda-item', id: 'a' },
      { type: 'item', id: 'i' },
    ])
  })
})

describe('answerParagraph', () => {
  const answer = {
    id: 'x',
    item,
    part: { number: 2, text: 'From which budget?' },
    kind: 'correction' as const,
    response: null,
    text: 'From ours.',
    by: 'NHS Central East',
    on: '2026-11-20',
    correctsOn: '2026-11-01',
  }

  it('stands beside the part that it answers, with room for the finding', () => {
    expect(answerParagraph(answer)).toMatchObject({
      key: 'answer:x',
      title: 'Question HSCRG/2026/Q3, part\u00a02',
      lines: [
        'Correction, from NHS Central East on 20 November 2026, in place of its answer of 1 November 2026.',
      ],
      quotes: [{ text: 'From which budget?' }, { text: 'From ours.', isCut: false }],
      isToJudge: true,
    })
  })

  it('cuts a long answer between words, and says so', () => {
    const [, quote] = answerParagraph({ ...answer, text: 'word '.repeat(10_000) }).quotes
    expect(quote?.isCut).toBe(true)
    expect(quote?.text.length).toBeLessThanOrEqual(QUOTED)
    expect(quote?.text.endsWith('word')).toBe(true)
  })
})

describe('what a reader is shown', () => {
  const live = (number: number, mark: 'new' | 'changed' | null) => ({
    key: `k${number}`,
    number,
    mark,
    title: 'Secret words',
    href: null,
    count: null,
    isLate: false,
    lines: [],
    quotes: [],
    isToJudge: false,
    about: [{ type: 'item' as const, id: 'i' }],
  })

  it('holds nothing of what may not be read but the reason', () => {
    const shown = shownParagraph(live(7, null), () => 'It names a patient.')
    expect(shown).toEqual({ is: 'withheld', number: 7, reason: 'It names a patient.' })
  })

  it('lists what is new, what changed and what went in this version', () => {
    const paragraphs = [
      shownParagraph(live(1, null), () => undefined),
      shownParagraph({ key: 'k2', number: 2, goneIn: 2 }, () => undefined),
      shownParagraph({ key: 'k3', number: 3, goneIn: 3 }, () => undefined),
      shownParagraph(live(4, 'changed'), () => undefined),
      shownParagraph(live(5, 'new'), () => undefined),
    ]
    const sections = [{ id: 'late' as const, paragraphs }]
    expect(newsOf({ version: 3, sections })).toEqual({ new: [5], changed: [4], gone: [3] })
  })
})

it('tells from when it tells what changed, and does not name a meeting that is hidden', () => {
  const since = { day: '2026-09-01', meeting: { title: 'The merger', on: '2026-09-01' } }
  expect(sinceSentence(since)).toBe('Since the group’s meeting, 1 September 2026 (The merger).')
  expect(sinceSentence(since, true)).toBe('Since 1 September 2026.')
  expect(sinceSentence({ day: '2025-11-22', meeting: null })).toContain('no earlier meeting')
})

it('prepares a member with what is owed and not late, too', () => {
  const debts = [debt({ id: 'open', dueOn: '2026-12-01' }), debt({ id: 'late' })]
  const parts = prepareSections(facts({ debts })).map(({ id, paragraphs }) => [id, paragraphs.length])
  expect(parts).toEqual([
    ['changed', 0],
    ['late', 1],
    ['unanswered', 1],
    ['answers', 0],
    ['consultations', 0],
  ])
})
