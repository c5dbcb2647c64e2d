/** Whose turn comes first: pages of today that stand; after them what is without number: filters, past days, made-up addresses. */
export type Rank = 'first' | 'other'

export type Turns = {
  /** Does the work when its turn comes; null, and nothing is done, where too many others wait already. */
  take: <Value>(rank: Rank, work: () => Promise<Value>) => Promise<Value> | null
}

/** Lets so many work at once, each rank in the order in which it came. Of the others only so many may wait. */
export function createTurns({ atOnce, waiting }: { atOnce: number; waiting: number }): Turns {
  const queues: Record<Rank, (() => void)[]> = { first: [], other: [] }
  let working = 0

  async function go<Value>(work: () => Promise<Value>): Promise<Value> {
    working++
    try {
      return await work()
    } finally {
      working--
      const next = queues.first.shift() ?? queues.other.shift()
      next?.()
    }
  }

  return {
    take: (rank, work) => {
      if (working < atOnce) return go(work)
      if (rank === 'other' && queues.other.length >= waiting) return null
      return new Promise((resolve) => queues[rank].push(() => resolve(go(work))))
    },
  }
}
