import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { requiredDate, requiredText } from '@/lib/fields'
import { parseForm, valuesOf, withGroups } from '@/lib/forms'

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

const Example = withGroups(
  ['on'],
  z.object({
    title: requiredText('The title', 30, 'Enter a title'),
    on: requiredDate('2026-11-22', 'Enter the date'),
  }),
)

describe('a form', () => {
  it('loses nothing that was typed, whatever it was', () => {
    const fields = fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,10}$/), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(fields, (typed) => {
        const parsed = parseForm(Example, formOf(typed))
        if (!parsed.ok) expect(parsed.state.values).toEqual({ ...typed })
      }),
    )
  })

  it('keeps what the framework adds, and files, to itself', () => {
    const form = formOf({ $ACTION_KEY: 'k', '$ACTION_1:0': '{}', title: 'x' })
    form.append('file', new Blob(['x']), 'x.txt')
    expect(valuesOf(form)).toEqual({ title: 'x' })
  })

  it('joins several ticks of one question', () => {
    const form = formOf({ places: 'a' })
    form.append('places', 'b')
    expect(valuesOf(form)).toEqual({ places: 'a,b' })
  })

  it('says all that is wrong at once, each at its own box', () => {
    const parsed = parseForm(
      Example,
      formOf({ title: ' ', 'on-day': '31', 'on-month': '2', 'on-year': '2027' }),
    )
    expect(!parsed.ok && parsed.state.errors).toEqual([
      { field: 'title', message: 'Enter a title' },
      { field: 'on-day', message: '31 February 2027 is not a real date' },
    ])
  })

  it('says one thing only at a field', () => {
    const parsed = parseForm(Example, formOf({ title: 'x'.repeat(31) }))
    expect(!parsed.ok && parsed.state.errors).toEqual([
      { field: 'title', message: 'The title must be 30 characters or fewer. You have used 31' },
      { field: 'on-year', message: 'Enter the date' },
    ])
  })
})

describe('text', () => {
  const read = (title: string) => parseForm(Example, formOf({ title, 'on-year': '2027' }))

  it.each(['<script>alert(1)</script>', 'مرحبا بكم', 'שלום', '👩🏽‍⚕️ hi', "Robert'); --", 'a\nb'])(
    'keeps %j as it is',
    (title) => {
      const parsed = read(title)
      expect(parsed.ok && parsed.data.title).toBe(title)
    },
  )

  it('counts an emoji as a character and a line end as one', () => {
    expect(read('🎉'.repeat(30)).ok).toBe(true)
    expect(read('a\r\n'.repeat(14) + 'ab').ok).toBe(true)
    expect(read('🎉'.repeat(31)).ok).toBe(false)
  })

  it('drops the one character that the database cannot keep', () => {
    const parsed = read('a\0b')
    expect(parsed.ok && parsed.data.title).toBe('ab')
  })
})
