import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { makeWorld, type Answered, type World } from '../../support/edition-world'

/** How long an answer of the primary counts, whatever became of its notices. */
const CONFIRMED_MS = 1000

/** What was true since when, and what readers were told. */
type Model = { truths: { tag: string; since: number }[]; reads: Promise<void>[] }

type Step = fc.AsyncCommand<Model, World>

/** Does something to the world, and notes when another state of the record became true by it. */
const step = (name: string, ...acts: ((world: World) => unknown)[]): Step => ({
  check: () => true,
  run: async ({ truths }, world) => {
    for (const act of acts) {
      await act(world)
      if (truths.at(-1)?.tag !== world.truth()) truths.push({ tag: world.truth(), since: world.time() })
      await world.settle()
    }
  },
  toString: () => name,
})

const lastIndex = ({ truths }: Model, is: (truth: Model['truths'][number]) => boolean) =>
  truths.findLastIndex(is)

/** A reader asks and is not waited for; what the answer may be is settled by what was known when they asked. */
const read = (path: string): Step => ({
  check: () => true,
  run: async (model, world) => {
    const [asked, day, known] = [world.time(), world.day(), world.known()]
    const inForce = lastIndex(model, ({ since }) => since <= asked - CONFIRMED_MS)
    // After a change of primaries the same state may be true again: what is known may be its first time.
    const knownFirst = model.truths.findIndex(({ tag }) => tag === known)
    const oldest = Math.max(0, inForce, knownFirst)
    const kept = model.truths.findIndex(({ tag }) => tag === world.kept(path))
    model.reads.push(world.read(path).then((answer) => check(model, answer, { oldest, kept, day })))
    await world.settle()
  },
  toString: () => `read ${path}`,
})

type Bounds = { oldest: number; kept: number; day: number }

function check(model: Model, { status, shows, day, isMarked }: Answered, bounds: Bounds): void {
  // Where no database can be read. No page of this world has a fault of its own.
  if (status === 503) return
  expect(status).toBe(200)
  const index = lastIndex(model, ({ tag }) => tag === shows)
  expect(index, `${shows} was never true`).toBeGreaterThanOrEqual(0)
  // Marked with its time, a page may be old, but never older than the one that is kept.
  expect(index).toBeGreaterThanOrEqual(isMarked ? bounds.kept : bounds.oldest)
  if (!isMarked) expect(day).toBeGreaterThanOrEqual(bounds.day)
}

const write = (world: World) => world.write()
const arrive = (world: World) => world.deliverNotice()
const lose = (world: World) => world.loseNotice()
const receive = (world: World) => world.replicate()
const pass = (ms: number) => (world: World) => world.pass(ms)

const always: Step[] = [
  read('/'),
  read('/'),
  read('/timeline'),
  step('write', write),
  step('the notice arrives', arrive),
  step('write, told at once', write, arrive),
  step('write, never told', write, lose),
  step('renderings take long', (world) => world.hold(true)),
  step('renderings end', (world) => world.hold(false)),
  step('answers take long', (world) => world.slow(true), pass(600)),
  step('answers arrive', (world) => world.slow(false)),
  step('the database goes away', (world) => world.stop('primary')),
  step('the database shuts down', (world) => world.close('primary')),
  step('the database is back', (world) => world.start('primary')),
  step('a day passes', (world) => world.passDay()),
  step('a moment passes', pass(50)),
  step('a while passes', pass(600)),
  step('a long time passes', pass(2500)),
]

const withReplica: Step[] = [
  ...always,
  step('the replica receives', receive),
  step('write, received and told', write, receive, arrive),
  step('write, received, never told', write, receive, lose),
  step('the replica falls back', (world) => world.fallBack()),
  step('the replica goes away', (world) => world.stop('replica')),
  step('the replica shuts down', (world) => world.close('replica')),
  step('the replica is back', (world) => world.start('replica')),
]

async function play(world: World, steps: Iterable<Step>): Promise<void> {
  const model: Model = { truths: [{ tag: world.truth(), since: -Infinity }], reads: [] }
  await fc.asyncModelRun(() => ({ model, real: world }), steps)
  for (const name of ['primary', 'replica'] as const) world.start(name)
  world.replicate()
  world.slow(false)
  world.hold(false)
  await world.settle()
  await world.pass(3000)
  await Promise.all(model.reads)
  expect(await world.read()).toMatchObject({
    status: 200,
    shows: world.truth(),
    day: world.day(),
    isMarked: false,
  })
}

describe('the edition protocol: whatever happens in whatever order, no page older than a second is sent as true, and all is well afterwards', () => {
  const worlds: World[] = []
  afterEach(async () => {
    await Promise.all(worlds.splice(0).map((world) => world.end()))
  })
  const holds = (hasReplica: boolean, steps: Step[]) =>
    fc.assert(
      fc.asyncProperty(
        fc.commands(
          steps.map((one) => fc.constant(one)),
          { maxCommands: 40 },
        ),
        async (commands) => {
          const world = makeWorld({ hasReplica })
          worlds.push(world)
          await play(world, commands)
        },
      ),
      { numRuns: 400 },
    )

  it('with one database', () => holds(false, always))

  it('with a replica that lags, crashes and falls back', () => holds(true, withReplica))

  it('with servers that take the place of a primary before they had everything', () =>
    holds(false, [...always, step('another server takes over', (world) => world.failOver())]))
})
