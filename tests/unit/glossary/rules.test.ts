import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abbreviationsIn, glossaryReader, matcherOf, pageReaders, splitText } from '@/lib/glossary/rules'

const entries = [
  { slug: 'ccg', term: 'Clinical commissioning group', abbreviation: 'CCG' },
  { slug: 'ics', term: 'Integrated care system', abbreviation: 'ICS' },
  { slug: 'dhsc', term: 'Department of Health and Social Care', abbreviation: 'DHSC' },
  { slug: 'nhs', term: 'National Health Service', abbreviation: 'NHS' },
  { slug: 'review-group', term: 'Review group', abbreviation: null },
  { slug: 'health-review-group', term: 'Health review group', abbreviation: null },
  { slug: 'place', term: 'Place', abbreviation: null },
]
const shown = (read: (text: string) => ReturnType<ReturnType<typeof glossaryReader>>, text: string) =>
  read(text)
    .map((part) =>
      part.spelled
        ? `${part.spelled.full} ([${part.spelled.short}])`
        : part.slug
          ? `[${part.text}]`
          : part.text,
    )
    .join('')

describe('the glossary', () => {
  it('spells out an abbreviation at its first use on a page only', () => {
    const read = glossaryReader(entries)
    expect(shown(read, 'It told the CCG, and the CCG agreed.')).toBe(
      'It told the clinical commissioning group ([CCG]), and the CCG agreed.',
    )
    expect(shown(read, 'The CCG met.')).toBe('The CCG met.')
  })

  it('knows plurals, and the capital at the start of a sentence', () => {
    expect(shown(glossaryReader(entries), 'Done. CCGs met.')).toBe(
      'Done. Clinical commissioning groups ([CCGs]) met.',
    )
  })

  it('keeps the capitals of a name', () => {
    const text = shown(glossaryReader(entries), 'the DHSC')
    expect(text).toBe('the Department of Health and Social Care ([DHSC])')
  })

  it('links what the text spells out itself, and does not spell it twice', () => {
    const read = glossaryReader(entries)
    expect(shown(read, 'Three clinical commissioning groups (CCGs) met. CCGs')).toBe(
      'Three clinical commissioning groups ([CCGs]) met. CCGs',
    )
  })

  it('still spells out an abbreviation after its full words were linked', () => {
    const read = glossaryReader(entries)
    expect(shown(read, 'A clinical commissioning group is a CCG.')).toBe(
      'A [clinical commissioning group] is a clinical commissioning group ([CCG]).',
    )
  })

  it('takes the longest match', () => {
    expect(shown(glossaryReader(entries), 'the health review group')).toBe('the [health review group]')
  })

  it('leaves parts of words, other cases, common words and the NHS alone', () => {
    const text = 'ACCG CCG2 ccg in the first place at the NHS; topics'
    expect(shown(glossaryReader(entries), text)).toBe(text)
  })

  it('loses and adds no character of any text, and names each entry at most twice', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('CCG', 'CCGs', ' ', 'Clinical commissioning group', '(CCG)', '.'),
    )
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ')
        const parts = splitText(text, matcherOf(entries), new Set())
        expect(parts.map((part) => part.text).join('')).toBe(text)
        expect(parts.filter(({ spelled, slug }) => spelled && slug === 'ccg').length).toBeLessThanOrEqual(1)
        expect(parts.filter(({ slug }) => slug === 'ccg').length).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('lists the abbreviations of a page of titles', () => {
    expect(abbreviationsIn(['BLMK ICS begins', 'CCGs end'], entries).map(({ slug }) => slug)).toEqual([
      'ccg',
      'ics',
    ])
  })

  it('does not repeat what a key has spelled out', () => {
    expect(shown(glossaryReader(entries, entries.slice(0, 1)), 'CCG, ICS')).toBe(
      'CCG, integrated care system ([ICS])',
    )
  })

  it('spells out in the lead what only the key below it would tell, and in the body what neither has', () => {
    const key = abbreviationsIn(['The CCG ends'], entries)
    const { lead, body } = pageReaders(entries, 'A CCG in an ICS', key)
    expect(shown(lead, 'A CCG')).toBe('A clinical commissioning group ([CCG])')
    expect(shown(body, 'The CCG, the ICS and the DHSC')).toBe(
      'The CCG, the ICS and the Department of Health and Social Care ([DHSC])',
    )
  })

  it('finds nothing where there are no terms', () => {
    expect(shown(glossaryReader([]), 'the CCG')).toBe('the CCG')
  })
})
