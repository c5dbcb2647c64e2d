import { expect, it } from 'vitest'
import { oneAtATime } from '@/lib/kept-pages/one-at-a-time'

/** Work that ends when it is told to, and gives the number of its turn. */
function slowWork() {
  const ends: { well: (turn: number) => void; badly: (error: Error) => void }[] = []
  const work = () => new Promise<number>((well, badly) => ends.push({ well, badly }))
  return {
    ask: oneAtATime(work),
    turns: () => ends.length,
    end: (turn: number) => ends[turn - 1]?.well(turn),
  }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

it('lets all who ask during one turn share the next', async () => {
  const { ask, turns, end } = slowWork()
  const [first, second, third] = [ask(), ask(), ask()]
  expect(turns()).toBe(1)
  end(1)
  await settle()
  expect(turns()).toBe(2)
  end(2)
  expect(await Promise.all([first, second, third])).toEqual([1, 2, 2])
})

it('never works twice at once, also for who asks between two turns', async () => {
  let underWay = 0
  let most = 0
  const ask = oneAtATime(async () => {
    most = Math.max(most, ++underWay)
    await settle()
    underWay--
  })
  const askAgain = async (times: number): Promise<void> => {
    await ask()
    if (times > 0) await Promise.all([askAgain(times - 1), ask()])
  }
  await Promise.all([askAgain(5), askAgain(5), askAgain(5)])
  expect(most).toBe(1)
})

it('asks again for those who waited while it failed', async () => {
  let turn = 0
  const ask = oneAtATime(() => (++turn === 1 ? Promise.reject(new Error('away')) : Promise.resolve(turn)))
  const [first, second] = [ask(), ask()]
  await expect(first).rejects.toThrow('away')
  expect(await second).toBe(2)
})
