import { describe, expect, it } from 'vitest'
import { isHidden, pagesOf, supportedBy, type Cited } from '@/lib/sources/support-rules'

const nothing: Cited = {
  organisation: null,
  body: null,
  programme: null,
  milestone: null,
  consultation: null,
  claim: null,
  responsibility: null,
  meeting: null,
  scrutinyItem: null,
  glossaryTerm: null,
}
const titled = { slug: 'a', title: 'A' }
const shown = { ...titled, visibility: 'published' }

describe('supportedBy', () => {
  it.each([
    ['/organisations/a', { organisation: { slug: 'a', name: 'A' } }],
    ['/organisations/a', { body: { name: 'A', host: { slug: 'a' } } }],
    ['/programmes/a', { programme: titled }],
    ['/milestones/a', { milestone: shown }],
    ['/consultations/a', { consultation: shown }],
    ['/meetings/a', { meeting: shown }],
    ['/claims#a', { claim: { slug: 'a', statement: 'A' } }],
    ['/responsibilities#a', { responsibility: { function: null, fundingStream: titled } }],
    ['/glossary#a', { glossaryTerm: { slug: 'a', term: 'A' } }],
    [
      '/meetings/a',
      { scrutinyItem: { ref: 'X/1', hiddenReason: null, state: 'published', raisedAt: shown } },
    ],
  ])('leads to %s', (href, cited: Partial<Cited>) => {
    expect(supportedBy({ ...nothing, ...cited })).toEqual({ href, text: 'A' })
  })

  it.each(['draft', 'hidden'])('leads to nothing that is a %s', (visibility) => {
    expect(supportedBy({ ...nothing, milestone: { ...titled, visibility } })).toBeNull()
  })

  it('leads to no feedback that is not published', () => {
    const scrutinyItem = { ref: null, hiddenReason: null, state: 'draft', raisedAt: shown }
    expect(supportedBy({ ...nothing, scrutinyItem })).toBeNull()
  })
})

describe('isHidden', () => {
  const item = { ref: 'X/1', hiddenReason: null, state: 'sent', raisedAt: null }

  it.each([
    ['a draft', { meeting: { ...titled, visibility: 'draft' } }],
    ['a hidden milestone', { milestone: { ...titled, visibility: 'hidden' } }],
    ['an item without a reference', { scrutinyItem: { ...item, ref: null } }],
    ['a hidden item', { scrutinyItem: { ...item, hiddenReason: 'A patient.' } }],
  ])('is true of %s', (_, cited) => expect(isHidden({ ...nothing, ...cited })).toBe(true))

  it.each([
    ['what is published', { milestone: shown }],
    ['an item of the register', { scrutinyItem: item }],
    ['what has no state of its own', { programme: titled }],
  ])('is false of %s', (_, cited) => expect(isHidden({ ...nothing, ...cited })).toBe(false))
})

it('names each page once, in the order of their names', () => {
  const page = (text: string) => ({ href: `/${text}`, text })
  expect(pagesOf([page('b'), null, page('a'), page('b')])).toEqual([page('a'), page('b')])
})
