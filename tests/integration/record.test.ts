import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { seed, theRecord } from '@/prisma/seed'
import { idOf } from '@/prisma/seed/write/ids'

let first: { added: number }
beforeAll(async () => {
  first = await seed(db)
})

const uncited = { where: { citations: { none: {} } } }
const slugsOf = (rows: { slug: string }[]) => rows.map((row) => row.slug)

describe('what the record holds', () => {
  const enough: [string, number, () => Promise<number>][] = [
    ['programmes', 3, () => db.programme.count()],
    ['organisations', 40, () => db.organisation.count()],
    ['change events', 16, () => db.changeEvent.count()],
    ['tenures', 24, () => db.tenure.count()],
    ['milestones', 70, () => db.milestone.count()],
    ['consultations', 4, () => db.consultation.count()],
    ['claims', 10, () => db.claim.count()],
    ['glossary terms', 35, () => db.glossaryTerm.count()],
  ]
  it.each(enough)('has enough %s: at least %i', async (_kind, fewest, count) => {
    expect(await count()).toBeGreaterThanOrEqual(fewest)
  })

  it('has the two options and the four questions of “Integrating care”', async () => {
    const consultation = await db.consultation.findUniqueOrThrow({
      where: { slug: 'integrating-care' },
      include: { _count: true },
    })
    expect(consultation._count).toMatchObject({ options: 2, questions: 4 })
  })

  it('shows six contradictions, each with at least two sides', async () => {
    const rows = await db.disagreement.findMany({ orderBy: { position: 'asc' }, include: { sides: true } })
    expect(rows.map((row) => row.ref)).toEqual(expect.arrayContaining(['X1', 'X2', 'X3', 'X4', 'X5', 'X6']))
    expect(rows.filter((row) => row.sides.length < 2)).toEqual([])
  })

  it.each(['in_force', 'option_1', 'option_2'] as const)(
    'says who holds each function and each of five funding streams: %s',
    async (scenario) => {
      const held = { responsibilities: { some: { scenario } } }
      expect(await db.fundingStream.count({ where: held })).toBe(5)
      expect(await db.publicFunction.count({ where: held })).toBe(await db.publicFunction.count())
    },
  )

  it('keeps the events that the story rests on', async () => {
    const slugs = slugsOf(await db.changeEvent.findMany())
    const expected = ['pcts-abolished-2013', 'hospital-merger-2020', 'ccg-merger-2021', 'ccg-to-icb-2022']
    expect(slugs).toEqual(expect.arrayContaining([...expected, 'hertfordshire-and-west-essex-split-2026']))
  })

  it('cites at least one source for every published entry', async () => {
    const counts = {
      organisations: await db.organisation.count(uncited),
      names: await db.organisationName.count(uncited),
      codes: await db.organisationCode.count(uncited),
      bodies: await db.body.count(uncited),
      tenures: await db.tenure.count(uncited),
      changeEvents: await db.changeEvent.count(uncited),
      programmes: await db.programme.count(uncited),
      milestones: await db.milestone.count(uncited),
      consultations: await db.consultation.count(uncited),
      options: await db.consultationOption.count(uncited),
      questions: await db.consultationQuestion.count(uncited),
      proposals: await db.consultationProposal.count(uncited),
      positions: await db.consultationPosition.count(uncited),
      told: await db.consultationPlace.count(uncited),
      youSaid: await db.youSaidWeDid.count(uncited),
      claims: await db.claim.count(uncited),
      responsibilities: await db.responsibility.count(uncited),
      fundingStreams: await db.fundingStream.count(uncited),
      meetings: await db.meeting.count(uncited),
      scrutinyItems: await db.scrutinyItem.count(uncited),
      glossary: await db.glossaryTerm.count(uncited),
    }
    expect(Object.entries(counts).filter(([, count]) => count > 0)).toEqual([])
  })

  it('says where to check whatever is only recalled', async () => {
    const unexplained = await db.citation.count({ where: { source: { kind: 'memory' }, note: null } })
    expect(unexplained).toBe(0)
  })

  it('dates every milestone in the ledger or leaves it undated, and lists it in the order typed', async () => {
    const ledger = theRecord.milestones.flatMap(({ ledger }) => ledger.map((entry) => entry.on))
    const rows = await db.milestoneDate.findMany({ orderBy: { seq: 'asc' } })
    expect(rows.map((row) => row.on)).toEqual(ledger)
  })
})

describe('the model of codes', () => {
  it('lets one code pass from body to body, each with its own period', async () => {
    const holders = await db.organisationCode.findMany({
      where: { scheme: 'ods', code: { in: ['QHG', 'M1J4Y'] } },
      orderBy: [{ code: 'asc' }, { startsOn: 'asc' }],
      include: { organisation: true },
    })
    expect(slugsOf(holders.map((row) => row.organisation))).toEqual([
      'blmk-ccg',
      'sub-icb-location-m1j4y',
      'blmk-stp',
      'blmk-ics',
      'blmk-icb',
    ])
  })

  it('lets a split predecessor have two successors', async () => {
    const where = {
      kind: 'legal',
      predecessor: { organisation: { slug: 'hertfordshire-and-west-essex-icb' } },
    } as const
    expect(await db.succession.count({ where })).toBe(2)
  })
})

describe('seeding', () => {
  it('gives every entry the same id on every machine', () => {
    expect(idOf('place', 'luton')).toBe('c060c113-71c3-5b49-8cdf-b8293a272641')
  })

  it('adds everything to an empty database and nothing the second time', async () => {
    expect(first.added).toBeGreaterThan(1000)
    expect(await seed(db)).toEqual({ added: 0 })
  })

  it('leaves alone what people have changed since', async () => {
    const where = { slug: theRecord.milestones[0]?.slug ?? '' }
    await db.milestone.update({ where, data: { title: 'A better title', version: { increment: 1 } } })
    expect(await seed(db)).toEqual({ added: 0 })
    expect(await db.milestone.findUnique({ where })).toMatchObject({ title: 'A better title', version: 2 })
  })

  it('lets new references follow the seeded ones, and leaves a counter that has gone further', async () => {
    const counter = await db.referenceCounter.findFirstOrThrow()
    const where = { bodyId_year_kind: { bodyId: counter.bodyId, year: counter.year, kind: counter.kind } }
    await db.referenceCounter.update({ where, data: { last: counter.last + 5 } })
    await seed(db)
    expect(await db.referenceCounter.findUnique({ where })).toMatchObject({ last: counter.last + 5 })
  })

  it('makes an outcome that a consultation promised something owed, from its beginning, with a clock from its closing day', async () => {
    const [first, ...others] = theRecord.consultations.toSorted((a, b) =>
      (a.closesOn ?? '').localeCompare(b.closesOn ?? ''),
    )
    if (!first) throw new Error('The record has no consultation')
    const promised = {
      ...first,
      slug: 'promised',
      opensOn: '2026-09-01',
      closesOn: '2026-10-31',
      outcomeDueOn: '2026-12',
    }
    const { outcome: _, outcomeOn: __, ...open } = promised
    const bare = {
      ...open,
      options: [],
      aspects: [],
      questions: [],
      proposals: [],
      positions: [],
      told: [],
      youSaid: [],
    }
    await seed(db, { ...theRecord, consultations: [first, ...others, bare] })
    const owed = await db.obligation.findFirstOrThrow({ where: { consultation: { slug: 'promised' } } })
    expect(owed).toMatchObject({
      kind: 'outcome',
      askedOn: '2026-09-01',
      basis: 'agreed',
      days: 62,
      settledOn: null,
    })
    expect(owed.dueOn?.toISOString().slice(0, 10)).toBe('2026-12-31')
  })

  it('refuses at once a record that names what it does not have', async () => {
    const wrong = { ...theRecord, bodies: theRecord.bodies.map((body) => ({ ...body, host: 'nobody' })) }
    await expect(seed(db, wrong)).rejects.toThrow('The record names the organisation "nobody"')
  })

  it('refuses a record that has an entry twice', async () => {
    const wrong = { ...theRecord, people: [...theRecord.people, ...theRecord.people] }
    await expect(seed(db, wrong)).rejects.toThrow('the same entry twice')
  })
})
