import { describe, expect, it } from 'vitest'
import { agreeProblem, documentOn, sectionText } from '@/lib/consultation-responses/document-rules'
import { parseMoment, presentMoment } from '@/lib/moment'
import { contributionRow, documentRow } from './document-factory'

const now = presentMoment('2026-11-22')
const day = (on: string) => parseMoment(`on-${on}`, '2026-11-22') ?? now
const withOne = (item: Parameters<typeof contributionRow>[0]) =>
  documentOn(documentRow({ contributions: [contributionRow(item)] }), [], now)
const first = (item: Parameters<typeof contributionRow>[0]) => withOne(item).sections[0]?.contributions[0]

describe('contributions', () => {
  it('keep who said it, the reference and the words as they were said, beside the words as edited', () => {
    expect(first({ text: 'Edited.', original: 'As said.' })).toMatchObject({
      text: 'Edited.',
      original: 'As said.',
      isEdited: true,
      authorName: 'Cllr A Name',
      ref: 'HSCRG/2026/O1',
      anchor: 'hscrg-2026-o1',
    })
  })

  it('are withheld once hidden: the public reason is told, and neither name nor words nor reference', () => {
    const withheld = first({ hiddenReason: 'It names a patient.' })
    expect(withheld).toEqual({ id: 'c1', itemId: 'i1', isWithheld: true, reason: 'It names a patient.' })
    expect(withOne({ hiddenReason: 'It names a patient.' }).contributors).toEqual([])
  })

  it('name each contributor once, with every reference', () => {
    const contributions = [
      contributionRow({ ref: 'HSCRG/2026/O2', name: 'Cllr B Other' }),
      contributionRow({ ref: 'HSCRG/2026/O3' }),
      contributionRow({ ref: 'HSCRG/2026/C1' }),
      contributionRow({ ref: 'HSCRG/2026/O3' }),
    ]
    const { contributors } = documentOn(documentRow({ contributions }), [], now)
    expect(contributors.map(({ name, refs }) => [name, refs.map(({ ref }) => ref)])).toEqual([
      ['Cllr A Name', ['HSCRG/2026/O3', 'HSCRG/2026/C1']],
      ['Cllr B Other', ['HSCRG/2026/O2']],
    ])
  })
})

describe('what was known at a moment', () => {
  const row = documentRow({ sentOn: '2026-11-10', cameOfIt: 'The board changed option 2.' })

  it('tells the day of sending from that day on', () => {
    expect(documentOn(row, [], day('2026-11-09')).sentOn).toBeNull()
    expect(documentOn(row, [], day('2026-11-10')).sentOn).toBe('2026-11-10')
  })

  it('tells what came of it today only, as nothing says since when it was known', () => {
    expect(documentOn(row, [], day('2026-11-20')).cameOfIt).toBeNull()
    expect(documentOn(row, [], now).cameOfIt).toBe('The board changed option 2.')
  })

  it('says that an edition is replaced from the day on which the later one was published', () => {
    const second = { edition: 2, state: 'published' as const, publishedAt: new Date('2026-11-15T12:00:00Z') }
    expect(documentOn(row, [second], day('2026-11-14')).replacedBy).toBeNull()
    expect(documentOn(row, [second], now).replacedBy).toBe(2)
  })

  it('says in whose place it stands, and of no edition that was never published', () => {
    const published = { state: 'published' as const, publishedAt: new Date('2026-11-01T12:00:00Z') }
    const [agreed, first] = [
      { edition: 2, state: 'agreed' as const, publishedAt: null },
      { edition: 1, ...published },
    ]
    const third = { ...documentRow(), edition: 3 }
    expect(documentOn(third, [agreed], now).replaces).toBeNull()
    expect(documentOn(third, [agreed, first, { edition: 3, ...published }], now).replaces).toBe(1)
  })

  it('names the meeting that agreed it only while that is public', () => {
    const { agreedAt } = row
    const agreedOn = (visibility: string) =>
      documentOn({ ...row, agreedAt: agreedAt && { ...agreedAt, visibility } }, [], now).agreed
    expect(agreedOn('hidden')).toEqual({ on: '2026-10-28', meeting: null })
    expect(agreedOn('published')).toMatchObject({ meeting: { title: 'Meeting of October' } })
  })
})

describe('what stands in the way of agreeing', () => {
  it('is that nothing is written', () => {
    expect(agreeProblem({ coveringText: '', sections: [] })).toBe('nothing-written')
    expect(agreeProblem({ coveringText: 'Dear board', sections: [] })).toBeNull()
  })

  it('is a contribution that was hidden or taken back', () => {
    expect(agreeProblem(withOne({ hiddenReason: 'A mistake.' }))).toBe('contribution-gone')
    expect(agreeProblem(withOne({ withdrawnAt: new Date('2026-11-01') }))).toBe('contribution-gone')
    expect(agreeProblem(withOne({}))).toBeNull()
  })
})

it('compares a section as one text', () => {
  expect(sectionText('We agree.', [{ text: 'Ask first.' }])).toBe('We agree.\n\n• Ask first.')
  expect(sectionText('', [])).toBe('')
})
