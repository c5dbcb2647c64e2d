import { describe, expect, it, vi } from 'vitest'
import { keptFact, keptFacts } from '@/lib/kept-facts'
import { createFacts } from '@/lib/kept-pages/facts'
import { renderWith, type Facts } from '@/lib/rendering'

const within = <Value>(facts: Facts, work: () => Promise<Value>) =>
  renderWith({ database: 'primary', facts }, async () => await work())

describe('a fact that pages have in common', () => {
  it('is read each time by whoever renders no public page', async () => {
    const load = vi.fn(async () => 'read')
    await keptFact('one', load)
    await keptFact('one', load)
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('is read once for all pages of an edition, also when it is nothing', async () => {
    const facts = createFacts()
    const load = vi.fn(async () => null)
    for (let page = 0; page < 3; page++) {
      const lesson = facts.at('edition 1')
      expect(await within(lesson, () => keptFact('one', load))).toBeNull()
      lesson.keep()
    }
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is read again at another edition, and at the one before should that return', async () => {
    const facts = createFacts()
    const read: string[] = []
    for (const edition of ['1', '2', '1']) {
      const lesson = facts.at(edition)
      await within(lesson, () => keptFact('one', async () => read.push(edition)))
      lesson.keep()
    }
    expect(read).toEqual(['1', '2', '1'])
  })

  it('stays with the page that read it where that is not sure to be of its edition', async () => {
    const facts = createFacts()
    const load = vi.fn(async () => 'read')
    const lesson = facts.at('1')
    await within(lesson, () => keptFact('one', load))
    await within(lesson, () => keptFact('one', load))
    await within(facts.at('1'), () => keptFact('one', load))
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('is one of many, of which only those that nobody read are read, each once and in the order asked for', async () => {
    const facts = createFacts()
    const asked: string[][] = []
    const load = async (missing: string[]) => {
      asked.push(missing)
      return new Map(missing.filter((id) => id !== 'gone').map((id) => [id, id.toUpperCase()]))
    }
    const read = async (ids: string[]) => {
      const lesson = facts.at('1')
      const values = await within(lesson, () => keptFacts('letter', ids, load))
      lesson.keep()
      return values
    }
    expect(await read(['b', 'a', 'b', 'gone'])).toEqual(['B', 'A'])
    expect(await read(['c', 'gone', 'a'])).toEqual(['C', 'A'])
    expect(await read(['c'])).toEqual(['C'])
    expect(asked).toEqual([['b', 'a', 'gone'], ['c']])
  })

  it('stays with a page that began at its edition, though the next edition has come meanwhile', async () => {
    const facts = createFacts()
    const read = (tag: string, ids: string[], meanwhile = async () => {}) => {
      const lesson = facts.at(tag)
      const load = async (missing: string[]) => {
        await meanwhile()
        return new Map(missing.map((id) => [id, `${id}${tag}`]))
      }
      return within(lesson, () => keptFacts('letter', ids, load)).finally(lesson.keep)
    }
    await read('1', ['a'])
    const next = async () => void (await read('2', ['c']))
    expect(await read('1', ['a', 'b'], next)).toEqual(['a1', 'b1'])
  })
})
