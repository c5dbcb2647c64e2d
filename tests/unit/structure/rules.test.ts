import { describe, expect, it } from 'vitest'
import { postsHeld, serves } from '@/lib/structure/rules'

const council = (...places: string[]) => ({ kind: 'council', places })
const trust = (...places: string[]) => ({ kind: 'nhs_trust', places })

describe('serves', () => {
  it('goes by the host, whoever else sits on the body', () => {
    expect(serves(council('luton'), [trust('luton', 'bedford')], 'luton')).toBe(true)
    expect(serves(council('luton'), [trust('luton', 'bedford')], 'bedford')).toBe(false)
  })

  it('takes a joint committee of councils to the places of each', () => {
    expect(serves(council('central-bedfordshire'), [council('bedford')], 'bedford')).toBe(true)
  })

  it('goes by the members where there is no host', () => {
    expect(serves(null, [trust('milton-keynes')], 'milton-keynes')).toBe(true)
    expect(serves(null, [], 'milton-keynes')).toBe(false)
  })
})

describe('postsHeld', () => {
  const chair = { slug: 'chair', holders: ['A'] }
  const empty = { slug: 'empty', holders: [] }

  it('names a post once, where it is named first, and leaves out those that nobody holds', () => {
    const all = [
      { name: 'Board', posts: [chair, empty] },
      { name: 'Organisation', posts: [chair, { slug: 'chief', holders: ['B'] }] },
    ]
    expect(postsHeld(all).map(({ of, post }) => `${post.slug} of ${of}`)).toEqual([
      'chair of Board',
      'chief of Organisation',
    ])
  })
})
