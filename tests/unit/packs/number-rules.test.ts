import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbered } from '@/lib/packs/number-rules'
import type { DraftSection } from '@/lib/packs/rules'
import type { Draft, PackContent, Paragraph } from '@/lib/packs/schema'

const draft = (key: string, more: Partial<Draft> = {}): Draft => ({
  key,
  title: key,
  href: null,
  count: null,
  isLate: false,
  lines: [],
  quotes: [],
  isToJudge: false,
  about: [],
  ...more,
})

type Version = { sections: PackContent['sections']; numbers: Map<string, number> }

/** Issues versions one after the other, as the command does, and gives each as it was frozen. */
function issue(versions: readonly DraftSection[][]): Version[] {
  const issued: Version[] = []
  for (const [index, drafts] of versions.entries()) {
    const before = issued.at(-1)
    const known = before?.numbers ?? new Map<string, number>()
    const { sections, fresh } = numbered(drafts, known, before ?? null, index + 1)
    issued.push({
      sections,
      numbers: new Map([...known, ...fresh.map((each) => [each.key, each.number] as const)]),
    })
  }
  return issued
}

const all = ({ sections }: Pick<Version, 'sections'>): Paragraph[] =>
  sections.flatMap(({ paragraphs }) => paragraphs)

/** Each key belongs to one part, as keys begin with what they are about. */
const late = (...keys: string[]): DraftSection => ({ id: 'late', paragraphs: keys.map((key) => draft(key)) })
const answers = (...keys: string[]): DraftSection => ({
  id: 'answers',
  paragraphs: keys.map((key) => draft(key)),
})

const someOf = (prefix: string) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 })
    .map((numbers) => numbers.map((number) => `${prefix}:${number}`))
const histories = fc.array(
  fc.tuple(someOf('late'), someOf('answer')).map(([a, b]) => [late(...a), answers(...b)]),
  { minLength: 1, maxLength: 8 },
)

describe('the numbers of a pack, over any versions', () => {
  it('stay with their keys', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const seen = new Map<string, number>()
        for (const { key, number } of issue(history).flatMap(all)) {
          expect(seen.get(key) ?? number).toBe(number)
          seen.set(key, number)
        }
      }),
    )
  })

  it('are never used again for another key', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const keyOf = new Map<number, string>()
        for (const { key, number } of issue(history).flatMap(all)) {
          expect(keyOf.get(number) ?? key).toBe(key)
          keyOf.set(number, key)
        }
      }),
    )
  })

  it('leave no gap: every number given so far stands in each later version, living or gone', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const version of issue(history)) {
          const numbers = all(version)
            .map(({ number }) => number)
            .toSorted((a, b) => a - b)
          expect(numbers).toEqual(numbers.map((_, index) => index + 1))
          expect(numbers.length).toBe(version.numbers.size)
        }
      }),
    )
  })

  it('rise within each part, and tell whether each paragraph is there', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const [index, version] of issue(history).entries()) {
          const present = (history[index] ?? []).flatMap(({ paragraphs }) => paragraphs.map(({ key }) => key))
          for (const { paragraphs } of version.sections) {
            const numbers = paragraphs.map(({ number }) => number)
            expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
          }
          const living = all(version).filter((each) => !('goneIn' in each))
          expect(living.map(({ key }) => key).toSorted()).toEqual(present.toSorted())
        }
      }),
    )
  })
})

describe('a later version', () => {
  it('says that a paragraph no longer applies rather than giving its number to another', () => {
    const [, second] = issue([[late('late:1', 'late:2')], [late('late:2', 'late:3')]])
    expect(second && all(second)).toMatchObject([
      { key: 'late:1', number: 1, goneIn: 2 },
      { key: 'late:2', number: 2, mark: null },
      { key: 'late:3', number: 3, mark: 'new' },
    ])
  })

  it('keeps on saying in which version a paragraph went', () => {
    const versions = issue([[late('late:1')], [late()], [late()]])
    expect(all(versions[2] ?? { sections: [] })).toEqual([{ key: 'late:1', number: 1, goneIn: 2 }])
  })

  it('marks what came back as new, under its old number', () => {
    const versions = issue([[late('late:1')], [late()], [late('late:1')]])
    expect(all(versions[2] ?? { sections: [] })).toMatchObject([{ number: 1, mark: 'new' }])
  })

  it('marks changed words, and takes a count of days for no change', () => {
    const drafts = (count: string, line: string): DraftSection[] => [
      { id: 'late', paragraphs: [draft('late:1', { count, lines: [line] })] },
    ]
    const marks = issue([drafts('1 day late', 'A'), drafts('2 days late', 'A'), drafts('3 days late', 'B')])
    expect(marks.map((version) => all(version).map((each) => 'mark' in each && each.mark))).toEqual([
      [null],
      [null],
      ['changed'],
    ])
  })
})
