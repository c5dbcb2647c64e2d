import { beforeAll, describe, expect, it } from 'vitest'
import { isoDayOf } from '@/lib/dates'
import { db } from '@/lib/db'
import { owedBy, successionMap, type SuccessionMap } from '@/lib/obligations/owner-rules'
import { publishedFeedbackFor } from '@/lib/feedback/public-queries'
import { subjectOf } from '@/lib/feedback/subject-rules'
import { FEEDBACK_KINDS, REGISTER_KINDS } from '@/lib/scrutiny-items/rules'
import { seed } from '@/prisma/seed'
import { countQueries } from '../../support/count-queries'
import { NOW } from '../../support/moments'

const TODAY = '2026-11-26'
const SPRING_2020 = ['luton-ccg', 'blmk-ccg', 'blmk-icb', 'central-east-icb']
const FROM_COLLABORATIVE = ['blmk-commissioning-collaborative', ...SPRING_2020.slice(1)]
const FROM_BOARD = ['blmk-icb', 'central-east-icb']

let map: SuccessionMap
let slugs: Map<string, string>

const slugIn = (each: string | { slug: string }) => (typeof each === 'string' ? each : each.slug)
const slugOf = (id: string) => slugs.get(id) ?? `not in the record: ${id}`
const idOf = (slug: string) => [...slugs].find(([, each]) => each === slug)?.[0] ?? ''

beforeAll(async () => {
  await seed(db)
  const organisations = await db.organisation.findMany()
  const edges = await db.succession.findMany()
  slugs = new Map(organisations.map(({ id, slug }) => [id, slug]))
  const lives = new Map(organisations.map((each) => [each.id, each]))
  map = successionMap(
    edges.map((edge) => ({ ...edge, legalOn: isoDayOf(edge.legalOn) })),
    lives,
  )
})

/** From the body that was asked to the one that owes it, or the last one and those that might accept it. */
function told(debtorId: string, askedOn: string, functionId: string | null, day = TODAY) {
  const owner = owedBy({ debtorId, askedOn, functionId, acceptances: [] }, day, map)
  const way = [debtorId, ...owner.chain.map(({ toId }) => toId)].map(slugOf)
  if (owner.kind === 'owed') return way
  return [
    ...way,
    `nobody has accepted this since ${owner.since}`,
    ...owner.candidateIds.map(slugOf).toSorted(),
  ]
}

const readRegister = () =>
  db.scrutinyItem.findMany({
    where: { kind: { in: [...REGISTER_KINDS] } },
    include: { obligation: true, parts: { orderBy: { number: 'asc' } }, citations: true },
    orderBy: { ref: 'asc' },
  })

describe('what was asked before this record existed', () => {
  it('is owed today, item by item, by', async () => {
    const open = (await readRegister()).filter(({ doneOn }) => !doneOn)
    const owners = open.map(({ ref, obligation }) => [
      ref,
      told(
        obligation?.debtorId ?? '',
        isoDayOf(obligation?.askedFirstDay ?? new Date(0)),
        obligation?.functionId ?? null,
      ),
    ])
    expect(Object.fromEntries(owners)).toEqual({
      'BBSC/2020/R1': FROM_COLLABORATIVE,
      'HSCRG/2020/Q1': SPRING_2020,
      'HSCRG/2020/Q2': SPRING_2020,
      'MKSC/2025/I1': FROM_BOARD,
      'MKSC/2025/I2': FROM_BOARD,
      'MKSC/2025/I3': FROM_BOARD,
    })
  })

  it('stands as not established, without a clock, asked in at least one part', async () => {
    for (const { ref, state, obligation, parts, addresseeId, functionId, raisedOn } of await readRegister()) {
      expect({ ref, state, parts: parts.length > 0 }).toEqual({ ref, state: 'sent', parts: true })
      expect(obligation).toMatchObject({ standing: 'not_established', dueOn: null })
      expect(obligation).toMatchObject({ debtorId: addresseeId, functionId, askedOn: raisedOn })
    }
  })

  it('owes nothing on what its source shows to have been done, by the last day on which that may have been', async () => {
    const done = (await readRegister()).flatMap(({ ref, doneOn, replyNote, obligation }) =>
      obligation?.settledOn ? [[ref, doneOn, isoDayOf(obligation.settledOn), replyNote !== null]] : [],
    )
    expect(done).toEqual([
      ['HSCRG/2020/Q3', '2020-04~', '2020-04-30', true],
      ['HSCRG/2020/R1', '2021-02~', '2021-02-28', true],
      ['HSCRG/2021/Q1', '2021-02~', '2021-02-28', true],
    ])
  })

  it('was public by a day that is certain, and was asked on no day that a source does not give', async () => {
    const asked = await db.scrutinyItem.findMany({ where: { ref: { startsWith: 'MKSC/2025/I' } } })
    for (const { raisedOn, raisedAtId, publishedAt } of asked)
      expect([raisedOn, raisedAtId, publishedAt?.toISOString().slice(0, 10)]).toEqual([
        ...['2025', null, '2025-09-03'],
      ])
  })

  it('says of each question and objection where it is from and what is known of a reply', async () => {
    const items = await db.scrutinyItem.findMany({ include: { citations: true } })
    expect(items.length).toBeGreaterThanOrEqual(28)
    expect(items.filter(({ citations }) => citations.length === 0)).toEqual([])
    const silent = items.filter(({ kind, replyNote, citations }) => {
      const isAsked = kind !== 'concern' && kind !== 'comment'
      return isAsked && !replyNote && citations.every(({ note }) => !note)
    })
    expect(silent.map(({ ref }) => ref)).toEqual([])
  })

  it('was asked of a body that was there on that day', async () => {
    const items = await db.scrutinyItem.findMany({ include: { addressee: true } })
    const gone = items.filter(({ addressee, raisedOn }) => {
      const [began, ended] = [addressee?.startsFirstDay, addressee?.endsLastDay].map(
        (day) => day && isoDayOf(day).slice(0, 7),
      )
      const asked = raisedOn?.slice(0, 7) ?? ''
      return (ended && asked > ended) || (began && asked.length === 7 && asked < began)
    })
    expect(gone.map(({ ref }) => ref)).toEqual([])
  })
})

describe('what was said before this record existed, and asks for no answer', () => {
  const saidOf = async () => {
    const items = await db.scrutinyItem.findMany({ where: { kind: { in: [...FEEDBACK_KINDS] } } })
    return publishedFeedbackFor(NOW, items.map(subjectOf))
  }

  it('tells to whom it was said, who would owe a reply today, and its sources', async () => {
    const told = (await saidOf()).map(({ ref, addressed, cited }) => {
      expect(cited.sources.length).toBeGreaterThan(0)
      return [ref, addressed && [addressed.to, addressed.heir ?? 'nobody'].map(slugIn)]
    })
    const [collaborative, board] = [FROM_COLLABORATIVE, FROM_BOARD].map((way) => [way[0], way.at(-1)])
    const system = ['blmk-ics', 'nobody']
    expect(Object.fromEntries(told)).toEqual({
      'BBSC/2018/O1': ['bedfordshire-ccg', 'central-east-icb'],
      'BBSC/2018/O2': system,
      ...{ 'BBSC/2020/O1': collaborative, 'BBSC/2020/O2': collaborative, 'BBSC/2020/O3': collaborative },
      ...{ 'CBSC/2020/O1': collaborative, 'MKSC/2020/O1': collaborative, 'HSCRG/2020/O2': collaborative },
      ...{ 'CBSC/2025/C1': board, 'CBSC/2025/C2': board, 'CBSC/2025/O1': board },
      ...{ 'HSCRG/2018/O1': system, 'HSCRG/2018/O2': system, 'MKSC/2018/O1': system },
      ...{
        'HSCRG/2020/O1': ['luton-ccg', 'central-east-icb'],
        'HSCRG/2020/O3': ['luton-ccg', 'central-east-icb'],
      },
      ...{ 'HSCRG/2021/O1': system, 'HSCRG/2021/O2': system, 'HSCRG/2021/O3': system },
    })
  })

  it('names those among whom the record leaves it open', async () => {
    const left = (await saidOf()).find(({ ref }) => ref === 'HSCRG/2021/O1')?.addressed?.among
    expect(left?.map(({ slug }) => slug).toSorted()).toEqual(['blmk-health-and-care-partnership', 'blmk-icb'])
  })

  it('asks the database no more for all of it than for one', async () => {
    const first = await db.scrutinyItem.findFirstOrThrow({ where: { ref: 'BBSC/2018/O1' } })
    const one = await countQueries(() => publishedFeedbackFor(NOW, [subjectOf(first)]))
    const items = await db.scrutinyItem.findMany({ where: { kind: { in: [...FEEDBACK_KINDS] } } })
    const all = await countQueries(() => publishedFeedbackFor(NOW, items.map(subjectOf)))
    expect(all.queries.length).toBe(one.queries.length)
  })
})

describe('what was asked on 1 February of some year, about nothing in particular', () => {
  it.each([
    ['luton-ccg', 2021, SPRING_2020],
    ['bedfordshire-ccg', 2018, ['bedfordshire-ccg', ...SPRING_2020.slice(1)]],
    ['milton-keynes-ccg', 2016, ['milton-keynes-ccg', ...SPRING_2020.slice(1)]],
    ['blmk-commissioning-collaborative', 2021, FROM_COLLABORATIVE],
    ['bedford-hospital', 2019, ['bedford-hospital', 'bedfordshire-hospitals']],
    ['luton-council', 2019, ['luton-council']],
    ['milton-keynes-city-council', 2020, ['milton-keynes-city-council']],
    ['bedford-borough-council', 2020, ['bedford-borough-council']],
    ['central-bedfordshire-council', 2020, ['central-bedfordshire-council']],
    // The end of NHS England is planned for 2027 and no law yet.
    ['nhs-england', 2021, ['nhs-england']],
  ])('of %s in %i is owed along the chain that the law makes', (slug, year, chain) => {
    expect(told(idOf(slug), `${year}-02-01`, null)).toEqual(chain)
  })

  it.each([
    ['bedfordshire-and-luton-partnership-trust', 2009, '2010-04-01'],
    ['blmk-ics', 2021, '2022-07-01'],
    ['hertfordshire-and-west-essex-icb', 2025, '2026-04-01'],
  ])('of %s in %i stands on the list since %3$s', (slug, year, since) => {
    expect(told(idOf(slug), `${year}-02-01`, null)).toContain(`nobody has accepted this since ${since}`)
  })

  it('passes on to NHS Central East on 1 April 2026 and not a day before', () => {
    const on = (day: string) => told(idOf('luton-ccg'), '2021-02-01', null, day).at(-1)
    expect([on('2021-03-31'), on('2021-04-01'), on('2022-06-30'), on('2022-07-01')]).toEqual([
      ...['luton-ccg', 'blmk-ccg', 'blmk-ccg', 'blmk-icb'],
    ])
    expect([on('2026-03-31'), on('2026-04-01')]).toEqual(['blmk-icb', 'central-east-icb'])
  })
})
