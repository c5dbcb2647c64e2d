import type { Edition } from './edition'
import type { Answer, EditionSource, Told } from './edition-source'
import { oneAtATime } from './one-at-a-time'
import { compare, createReplica, fromReplica, type Origin, type Timing } from './origin'

/** What this process knows: the newest edition, and whether the primary has confirmed it within the last second. */
export type Known = { edition: Edition | null; isConfirmed: boolean }

export type EditionWatch = {
  current: () => Known
  /** What is known, asked anew where it isn't confirmed; without waiting while the primary is known to be away. */
  confirmed: () => Promise<Known>
  /** The database to render from, which holds all that is known of; null when there is none. */
  origin: (isPrimaryWanted?: boolean) => Promise<Origin | null>
  /** Whether the primary answers, waiting for it until it has been away for so many milliseconds. */
  returns: (patience: number) => Promise<boolean>
  stop: () => Promise<void>
}

type Databases = { primary: (told: Told) => EditionSource; replica?: EditionSource }

/** How long an answer of the primary counts: no page is older than this, whatever became of a notice. */
const CONFIRMED_MS = 1000
const CHECK_EVERY_MS = 500
const RETRY_EVERY_MS = 100

/** Watches the edition of the record: told by the primary's notices, and asking in case one was lost or the primary was away. */
export function watchEditions(databases: Databases, timing: Timing): EditionWatch {
  const { now, sleep } = timing
  const replica = databases.replica && createReplica(databases.replica, timing)
  let edition: Edition | null = null
  let answer: Answer | null = null
  let knownSince = 0
  let confirmedAt = -Infinity
  let awaySince: number | null = null
  let isStopped = false

  const lose = () => {
    confirmedAt = -Infinity
    void refresh()
  }
  const primary = databases.primary({ onNotice: () => void refresh(), onLoss: lose })

  function learn(told: Edition): void {
    if (told.tag !== edition?.tag) knownSince = now()
    edition = told
  }

  async function ask(): Promise<void> {
    if (isStopped) return
    const askedAt = now()
    try {
      answer = await primary.ask()
      learn(answer.edition)
      confirmedAt = askedAt
      awaySince = null
    } catch {
      answer = null
      confirmedAt = -Infinity
      awaySince ??= now()
      // The primary may have passed on a change with its last breath.
      const told = await replica?.ask()
      if (told && (!edition || told.edition.number > edition.number)) learn(told.edition)
    }
  }

  // A notice that arrives while an answer is under way may be newer than that answer, so it is asked again afterwards.
  const refresh = oneAtATime(ask)

  async function watch(): Promise<void> {
    while (!isStopped) {
      await refresh()
      await sleep(awaySince === null ? CHECK_EVERY_MS : RETRY_EVERY_MS)
    }
  }
  void watch()

  function fromPrimary(): Origin | null {
    const told = answer
    if (!told) return null
    const since = async (hasFailed: boolean) => {
      if (hasFailed) await primary.prove()
      await refresh()
      return compare(told, answer)
    }
    return { database: 'primary', edition: told.edition, since }
  }

  const current = (): Known => ({ edition, isConfirmed: now() - confirmedAt <= CONFIRMED_MS })
  const standing = () => ({ edition, knownSince, isAway: awaySince !== null })

  return {
    current,
    confirmed: async () => {
      if (!current().isConfirmed && awaySince === null) await refresh()
      return current()
    },
    origin: async (isPrimaryWanted = false) => {
      const found = replica && !isPrimaryWanted && (await fromReplica(replica, standing, refresh, timing))
      return found || fromPrimary()
    },
    returns: async (patience) => {
      while (awaySince !== null && now() - awaySince < patience) await sleep(RETRY_EVERY_MS)
      return awaySince === null
    },
    stop: async () => {
      isStopped = true
      await Promise.all([primary.stop(), replica?.stop()])
    },
  }
}
