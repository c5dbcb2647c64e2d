import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { listDisagreements } from '@/lib/disagreements/list-queries'
import { listGlossaryTerms } from '@/lib/glossary/queries'
import { listSources } from '@/lib/sources/register-queries'
import { seed } from '@/prisma/seed'
import { countQueries } from '../../support/count-queries'
import { NOW, on } from '../../support/moments'
import { makeMilestone, makeOrganisation } from '../../support/record'

beforeAll(() => seed(db))

describe('listSources', () => {
  it('lists every source with the pages that rest on it, in one query', async () => {
    const { value, queries } = await countQueries(() => listSources(NOW))
    expect(value.length).toBe(await db.source.count())
    const minutes = value.find(({ key }) => key === 'GB-2020-07')
    expect(minutes?.pages.map(({ href }) => href)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\/milestones\//)]),
    )
    expect(queries.length).toBe(1)
  })

  it('names each page once, however many of its facts rest on the source', async () => {
    for (const { pages } of await listSources(NOW)) {
      expect(new Set(pages.map(({ href }) => href)).size).toBe(pages.length)
    }
  })

  it('leads to no hidden page', async () => {
    const { id } = await makeMilestone({
      ownerId: await makeOrganisation(),
      visibility: 'hidden',
      promised: '2027',
    })
    const hidden = await db.milestone.findUniqueOrThrow({ where: { id } })
    const pages = (await listSources(NOW)).flatMap((source) => source.pages)
    expect(pages.map(({ href }) => href)).not.toContain(`/milestones/${hidden.slug}`)
  })

  it('lists on a past day what had come out by then, and of none what rests on it', async () => {
    const sources = await listSources(on('2020-10-01'))
    expect(sources.length).toBeGreaterThan(10)
    expect(sources.filter(({ publishedOn }) => !publishedOn || publishedOn.slice(0, 4) > '2020')).toEqual([])
    expect(sources.flatMap(({ pages }) => pages)).toEqual([])
  })
})

it('lists the disagreements in their order today, and on a past day those of which every side was known', async () => {
  expect((await listDisagreements(NOW)).map(({ ref }) => ref).slice(0, 6)).toEqual([
    'X1',
    'X2',
    'X3',
    'X4',
    'X5',
    'X6',
  ])
  expect(await listDisagreements(on('2015-01-01'))).toEqual([])
})

it('lists the glossary from A to Z, every term with a source', async () => {
  const terms = await listGlossaryTerms(NOW)
  const names = terms.map(({ term }) => term)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')))
  expect(terms.filter(({ cited }) => cited.sources.length === 0)).toEqual([])
})
