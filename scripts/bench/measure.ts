import { type Times, timesOf } from './numbers'

/** Asks one address again and again, one request at a time; returns how long the whole answer took. */
export async function sample(url: string, times: number, before?: () => Promise<unknown>): Promise<Times> {
  const took: number[] = []
  for (let i = 0; i < times; i++) {
    await before?.()
    const start = performance.now()
    const response = await fetch(url)
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
    took.push(performance.now() - start)
  }
  return timesOf(took)
}
