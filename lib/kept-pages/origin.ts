import type { Edition } from './edition'
import type { Answer, EditionSource } from './edition-source'
import { oneAtATime } from './one-at-a-time'

/** Where a page is rendered from, and the edition that this database held when the rendering began. */
export type Origin = {
  database: 'primary' | 'replica'
  edition: Edition
  /**
   * After the rendering, what became of the database meanwhile: `still` at this edition; `moved` on, so that the page may hold
   * more; or `lost`, restarted or replaced, and the page may hold less. Only the first is sure to be of this edition. After one
   * that failed, a primary that takes no new connections is `lost` too: it shuts down.
   */
  since: (hasFailed: boolean) => Promise<'still' | 'moved' | 'lost'>
}

export type Timing = { now: () => number; sleep: (milliseconds: number) => Promise<void> }

/** A replica that is left in peace for a second once it did not answer. */
export type Replica = { ask: () => Promise<Answer | null>; stop: () => Promise<void> }

/** What the process knows while a page waits for the replica. */
export type Standing = { edition: Edition | null; knownSince: number; isAway: boolean }

/** How long a replica may take to receive a change before pages are read from the primary. */
const PATIENCE_MS = 200
const POLL_MS = 10
const RETRY_MS = 1000

/** Asks a replica, but not again within a second of its not answering. */
export function createReplica(source: EditionSource, { now }: Timing): Replica {
  let awayUntil = -Infinity
  const answered = oneAtATime(source.ask)
  return {
    ask: async () => {
      if (now() < awayUntil) return null
      try {
        return await answered()
      } catch {
        awayUntil = now() + RETRY_MS
        return null
      }
    },
    stop: source.stop,
  }
}

/**
 * The replica, once it tells the very edition that is known now; null when it does not answer, takes too long, or follows another
 * primary. To be ahead is not enough: it may have heard before us, so the primary is asked, or it may be another's.
 */
export async function fromReplica(
  replica: Replica,
  standing: () => Standing,
  refresh: () => Promise<void>,
  { now, sleep }: Timing,
): Promise<Origin | null> {
  const start = now()
  for (;;) {
    const told = await replica.ask()
    if (!told) return null
    if (isAhead(told, standing()) && !standing().isAway) await refresh()
    const { edition, isAway, knownSince } = standing()
    if (told.edition.tag === edition?.tag) return originOf(told, replica)
    // While the primary is away nobody can say more than the replica.
    if (isAway) return isAhead(told, standing()) ? originOf(told, replica) : null
    if (now() - Math.min(start, knownSince) > PATIENCE_MS) return null
    await sleep(POLL_MS)
  }
}

const isAhead = (told: Answer, { edition }: Standing) =>
  edition !== null && told.edition.number > edition.number

const originOf = (told: Answer, replica: Replica): Origin => ({
  database: 'replica',
  edition: told.edition,
  since: async () => compare(told, await replica.ask()),
})

/** What became of a database between two answers. A server that restarts cuts every connection. */
export function compare(before: Answer, after: Answer | null): 'still' | 'moved' | 'lost' {
  if (after?.connection !== before.connection) return 'lost'
  return after.edition.tag === before.edition.tag ? 'still' : 'moved'
}
