import { describe, expect, it } from 'vitest'
import { databaseHere, renderWith } from '@/lib/rendering'

const onReplica = {
  database: 'replica' as const,
  facts: { get: () => undefined, learn: () => undefined },
}
const later = () => new Promise<void>((resolve) => setTimeout(resolve, 5))

describe('choosing a database', () => {
  it('leads whoever chose none to the primary', () => {
    expect(databaseHere()).toBe('primary')
  })

  it('holds for all that follows, and for nothing beside it', async () => {
    const within = renderWith(onReplica, async () => {
      await later()
      return databaseHere()
    })
    expect(databaseHere()).toBe('primary')
    expect(await within).toBe('replica')
  })
})
