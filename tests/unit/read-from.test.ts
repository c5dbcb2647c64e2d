import { describe, expect, it } from 'vitest'
import { databaseHere, readFrom } from '@/lib/read-from'

const later = () => new Promise<void>((resolve) => setTimeout(resolve, 5))

describe('choosing a database', () => {
  it('leads whoever chose none to the primary', () => {
    expect(databaseHere()).toBe('primary')
  })

  it('holds for all that follows, and for nothing beside it', async () => {
    const within = readFrom('replica', async () => {
      await later()
      return databaseHere()
    })
    expect(databaseHere()).toBe('primary')
    expect(await within).toBe('replica')
  })
})
