import { beforeAll, describe, expect, it } from 'vitest'
import { plainPageAt } from '@/app/(public)/plain-pages'
import { db } from '@/lib/db'
import { createFacts } from '@/lib/kept-pages/facts'
import { renderWith } from '@/lib/rendering'
import { seed } from '@/prisma/seed'
import { countQueries } from '../../support/count-queries'

beforeAll(async () => {
  await seed(db)
})

/** The page at an address, as the web server asks for it; with the facts that were learnt before, where there are any. */
async function ask(url: string, facts = createFacts().at('')) {
  const found = renderWith({ database: 'primary', facts }, () => plainPageAt(url, ['/s.css']))
  return found && { html: await found.html }
}

describe('the web server has a list, or an item of one, rendered by itself', () => {
  it.each([
    '/timeline',
    '/timeline?place=luton',
    '/questions?page=2',
    '/recommendations',
    '/on-2021-06-01/owed',
    '/questions/hscrg-2020-q1',
    '/on-2021-06-01/questions/hscrg-2020-q1?x=1',
  ])('at %s', async (url) => {
    const answer = await ask(url)
    expect(answer?.html).toMatch(/^<!DOCTYPE html><html lang="en-GB"><head>.*href="\/s\.css".*<h1/s)
  })

  it.each([
    '/on-2020-13-45/timeline',
    '/on-2020/questions',
    '/questions/hscrg-1999-q99',
    '/questions/constructor',
    '/recommendations/hscrg-2020-q1',
    '/on-2013-04-01/questions/hscrg-2020-q1',
  ])('and says that there is none at %s', async (url) => {
    expect(await ask(url)).toEqual({ html: null })
  })

  it.each(['/timeline?page=999', '/timeline?place=luton&page=999', '/questions?page=999', '/owed?page=999'])(
    'and the last page where the one asked for is past the end: %s',
    async (url) => {
      const answer = await ask(url)
      expect(answer?.html).toMatch(/<h1/)
      expect(answer?.html).not.toContain('page=999')
    },
  )

  it.each([
    '/',
    '/organisations',
    '/now/timeline',
    '/timeline/',
    '/timeline/2020',
    '/questions/hscrg-2020-q1/',
    '/organisations/nhs-luton-ccg',
    '//timeline',
    '/constructor',
  ])('and leaves %s to Next', async (url) => {
    expect(await ask(url)).toBeNull()
  })
})

describe('a milestone is drawn once', () => {
  it('and each list of milestones reads as if no other had been drawn before it', async () => {
    const lists = [
      '',
      '?place=luton',
      '?place=bedford',
      '?kind=meeting',
      '?place=luton&kind=meeting',
      '?status=late',
    ]
    const facts = createFacts().at('')
    for (const moment of ['', '/on-2021-03-20', '']) {
      for (const list of [...lists, ...lists.toReversed()]) {
        const url = `${moment}/timeline${list}`
        expect(await ask(url, facts), url).toEqual(await ask(url))
      }
    }
  })
})

describe('what a list asks of the database', () => {
  const asked = async (url: string, facts?: ReturnType<ReturnType<typeof createFacts>['at']>) =>
    (await countQueries(() => ask(url, facts))).queries.length

  it.each(['/timeline', '/questions', '/recommendations', '/owed'])('at most 20 queries: %s', async (url) => {
    expect(await asked(url)).toBeLessThanOrEqual(20)
  })

  it('is one query for a timeline of one place, once the facts of its edition are known', async () => {
    const facts = createFacts().at('')
    await ask('/timeline?place=luton', facts)
    expect(await asked('/timeline?place=luton', facts)).toBe(1)
  })

  it('is not what a register can be narrowed by, once somebody has read it', async () => {
    const facts = createFacts().at('')
    const whole = await asked('/questions', facts)
    expect(await asked('/questions?kind=question', facts)).toBeLessThan(whole)
    expect(await ask('/questions?kind=question', facts)).toEqual(await ask('/questions?kind=question'))
  })
})
