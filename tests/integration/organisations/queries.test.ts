import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { getOrganisation } from '@/lib/organisations/profile-queries'
import { listOrganisations } from '@/lib/organisations/queries'
import { seed } from '@/prisma/seed'
import { countQueries } from '../../support/count-queries'
import { NOW, on } from '../../support/moments'

beforeAll(() => seed(db))

const then = on('2020-10-01')
const slugs = (rows: { slug: string }[]) => rows.map(({ slug }) => slug)

async function found(moment: typeof NOW, slug: string) {
  const organisation = await getOrganisation(moment, slug)
  if (!organisation) throw new Error(`${slug} was not found`)
  return organisation
}

describe('listOrganisations', () => {
  it('lists the three groups as existing on 1 October 2020, and nothing that began later', async () => {
    const rows = await listOrganisations(then)
    const groups = rows.filter(({ kind }) => kind === 'clinical_commissioning_group')
    expect(slugs(groups)).toEqual(['bedfordshire-ccg', 'luton-ccg', 'milton-keynes-ccg'])
    expect(groups.every(({ standing }) => standing === 'exists')).toBe(true)
    expect(rows.filter(({ kind }) => kind === 'integrated_care_board')).toEqual([])
  })

  it('keeps what is gone, with what took over and when', async () => {
    const luton = (await listOrganisations(NOW)).find(({ slug }) => slug === 'luton-ccg')
    expect(luton).toMatchObject({
      standing: 'gone',
      became: [{ on: '2021-04-01', by: { slug: 'blmk-ccg' } }],
    })
  })

  it('names both successors of the board that was split', async () => {
    const split = (await listOrganisations(NOW)).find(({ slug }) => slug.startsWith('hertfordshire'))
    expect(split?.became.map(({ by }) => by.slug).toSorted()).toEqual(['central-east-icb', 'essex-icb'])
  })

  it('does not tell on a past day when an organisation was to end', async () => {
    const luton = (await listOrganisations(then)).find(({ slug }) => slug === 'luton-ccg')
    expect(luton?.period).toEqual({ startsOn: '2013-04-01', endsOn: '..' })
  })
})

describe('getOrganisation', () => {
  it('tells a family of five generations, from the trust to NHS Central East', async () => {
    const { family } = await found(NOW, 'luton-ccg')
    const generations = [...family.before, ...family.after].map(({ organisations }) => slugs(organisations))
    expect(generations).toEqual([['luton-pct'], ['blmk-ccg'], ['blmk-icb'], ['central-east-icb']])
    expect(slugs(family.heirs)).toEqual(['central-east-icb'])
  })

  it('says of each step what it was, and its legal basis', async () => {
    const [step] = (await found(NOW, 'luton-ccg')).family.after
    expect(step?.events[0]?.sentence).toMatch(
      /^NHS Bedfordshire .* merged to form NHS Bedfordshire, Luton and/,
    )
    expect(step?.events[0]?.legalBasis).toMatch(/section 14G/)
  })

  it('tells on a past day of a merger that was announced, but not what came of it', async () => {
    const { family, about } = await found(then, 'luton-ccg')
    expect(family.after).toEqual([])
    expect(family.announced.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/^A merger of /)])
    expect(about).toBeNull()
  })

  it('names the accountable officer of the day, whose end is not established', async () => {
    const { posts } = await found(then, 'blmk-commissioning-collaborative')
    const post = posts.find(({ slug }) => slug === 'joint-accountable-officer')
    expect(post?.holders).toMatchObject([{ name: 'Patricia Davies', isCertain: false }])
    const later = await found(on('2021-02-01'), 'blmk-commissioning-collaborative')
    const next = later.posts.find(({ slug }) => slug === 'joint-accountable-officer')
    expect(next).toMatchObject({ holders: [{ name: 'Felicity Cox' }], former: [{ name: 'Patricia Davies' }] })
  })

  it('names what it was called on the day, and its former names', async () => {
    const hospital = await found(NOW, 'bedfordshire-hospitals')
    expect(hospital.names.length).toBeGreaterThan(1)
    expect((await found(on('2019-01-01'), 'bedfordshire-hospitals')).name).toMatch(/Luton and Dunstable/)
  })

  it('keeps codes with their periods, and cites a source for each', async () => {
    const { codes } = await found(NOW, 'blmk-ccg')
    expect(codes.map(({ code }) => code)).toContain('M1J4Y')
    expect(codes.every(({ cited }) => cited.sources.length > 0)).toBe(true)
  })

  it('is not found on a day before it began, nor under a name that nobody bears', async () => {
    expect(await getOrganisation(then, 'blmk-icb')).toBeNull()
    expect(await getOrganisation(NOW, 'no-such-body')).toBeNull()
  })

  it('names no source that came out after the day', async () => {
    const { cited, family, posts } = await found(then, 'luton-ccg')
    const held = posts.flatMap(({ holders, former }) => [...holders, ...former])
    const events = family.before.flatMap((generation) => generation.events)
    const sources = [cited, ...held.map((each) => each.cited), ...events.map((each) => each.cited)].flatMap(
      (each) => each.sources,
    )
    expect(
      sources.filter(({ publishedOn }) => publishedOn && publishedOn.slice(0, 10) > '2020-10-01'),
    ).toEqual([])
  })

  it('needs three queries, however much there is to tell and however many others there are', async () => {
    const { queries } = await countQueries(() => getOrganisation(NOW, 'luton-council'))
    expect(queries.length).toBe(3)
  })
})
