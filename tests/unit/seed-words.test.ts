import { describe, expect, it } from 'vitest'
import { theRecord } from '@/prisma/seed'

/** Fields that a reader reads as sentences. Names, codes, slugs and keys are not among them. */
const PROSE = new Set([
  ...[
    'title',
    'summary',
    'about',
    'text',
    'definition',
    'statement',
    'measure',
    'evidence',
    'decision',
    'background',
  ],
  ...[
    'outcome',
    'told',
    'youSaid',
    'weDid',
    'reason',
    'note',
    'replyNote',
    'weShow',
    'heading',
    'before',
    'topic',
  ],
  ...['saidBy', 'holder', 'respondent', 'authorName', 'legalBasis'],
])

type Text = { at: string; field: string; text: string }

function textsIn(value: unknown, at = '', field = ''): Text[] {
  if (typeof value === 'string') return PROSE.has(field) ? [{ at, field, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  if (field === 'cites') return notesIn(value as readonly unknown[], at)
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, `${at}/${key}`, Array.isArray(value) ? field : key),
  )
}

const notesIn = (cites: readonly unknown[], at: string): Text[] =>
  cites.flatMap((cite) => (Array.isArray(cite) ? [{ at, field: 'note', text: String(cite[1]) }] : []))

const { sources, ...facts } = theRecord
// What a side of a disagreement says and what an option holds are prose; a ledger's `says` names a source.
const more = [
  ...theRecord.disagreements.flatMap(({ ref, sides }) =>
    sides.map(({ says }) => ({ at: ref, field: 'says', text: says })),
  ),
  ...theRecord.consultations.flatMap(({ slug, aspects = [] }) =>
    aspects.flatMap(({ options }) => options.map((text) => ({ at: slug, field: 'options', text }))),
  ),
]
const texts = [...textsIn(facts), ...more]
const found = (wrong: RegExp, among = texts) =>
  among
    .filter(({ text }) => wrong.test(text))
    .map(({ at, text }) => `${at}: ${wrong.exec(text)?.[0]} in "${text}"`)

describe('the words of the record', () => {
  it('has texts to look at', () => {
    expect(texts.length).toBeGreaterThan(500)
  })

  it('writes "1 April 2021", never with an ordinal', () => {
    expect(found(/\b\d+(?:st|nd|rd|th)\b/i)).toEqual([])
  })

  it('says midday or midnight, never 12am, 12pm or 12:00', () => {
    expect(found(/\b12(?::00|\.00)?\s?[ap]m\b|\b12:00\b/i)).toEqual([])
  })

  it('writes a day without a leading zero', () => {
    expect(
      found(
        /\b0\d (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
      ),
    ).toEqual([])
  })

  it('uses the quotation marks and apostrophes of print', () => {
    expect(found(/['"]/)).toEqual([])
  })

  it('leaves no gap, no doubled space and no note to self', () => {
    expect(found(/^\s*$|\s\s|^\s|\s$|\bTODO\b|\bTBC\b|\?\?/)).toEqual([])
  })

  it('has no sentence of more than 40 words', () => {
    const long = texts.flatMap(({ at, text }) =>
      text.split(/[.?!:](?=\s|$)/).flatMap((sentence) => {
        const words = sentence.trim().split(/\s+/).length
        return words > 40 ? [`${at}: ${words} words in "${sentence}"`] : []
      }),
    )
    expect(long).toEqual([])
  })
})

describe('abbreviations', () => {
  const known = new Set(theRecord.glossary.flatMap(({ abbreviation }) => abbreviation ?? []))
  // A broadcaster known by its letters, and the codes that the record gives to organisations.
  const exempt = new Set([
    'BBC',
    ...theRecord.organisations.flatMap(({ codes = [] }) => codes.map(({ code }) => code)),
  ])

  it('are all in the glossary, and no name is in capitals', () => {
    const unknown = texts.flatMap(({ at, text }) =>
      [...text.matchAll(/\b[A-Z]{2,}(?=s?\b)/g)].flatMap(([word]) =>
        known.has(word) || exempt.has(word) ? [] : [`${at}: ${word}`],
      ),
    )
    expect(unknown).toEqual([])
  })

  it('stand for one thing each', () => {
    const all = theRecord.glossary.flatMap(({ abbreviation }) => abbreviation ?? [])
    expect(all).toHaveLength(new Set(all).size)
  })
})

describe('what a fact rests on', () => {
  it('is a source of the register, each once', () => {
    const wrong = citesIn(facts).filter(
      (keys) => keys.some((key) => !(key in sources)) || new Set(keys).size !== keys.length,
    )
    expect(wrong).toEqual([])
  })
})

function citesIn(value: unknown, field = ''): string[][] {
  if (typeof value !== 'object' || value === null) return []
  if (field === 'cites')
    return [(value as readonly unknown[]).map((cite) => String(Array.isArray(cite) ? cite[0] : cite))]
  return Object.entries(value).flatMap(([key, inner]) => citesIn(inner, key))
}
