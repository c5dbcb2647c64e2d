import autocannon from 'autocannon'

export type Sample = { p50: number; p95: number; p99: number }
export type Load = { perSecond: number; p50: number; p99: number; errors: number; bytes: number }

/** Asks one address again and again, one request at a time; returns how long the whole answer took, in milliseconds. */
export async function sample(url: string, times: number, before?: () => Promise<unknown>): Promise<Sample> {
  const took: number[] = []
  for (let i = 0; i < times; i++) {
    await before?.()
    const start = performance.now()
    const response = await fetch(url)
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
    took.push(performance.now() - start)
  }
  return percentiles(took)
}

/** The middle, and the times that 95 and 99 of 100 stay under. */
export function percentiles(took: number[]): Sample {
  const sorted = [...took].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** Asks one address from several connections for some seconds, after a warm-up; the median of the rounds. */
export async function load(url: string, { seconds = 4, connections = 16, rounds = 3 } = {}): Promise<Load> {
  const headers = { 'accept-encoding': 'br, gzip' }
  await autocannon({ url, headers, connections, duration: 1 })
  const results: Load[] = []
  for (let round = 0; round < rounds; round++) {
    const { requests, latency, errors, non2xx, throughput } = await autocannon({
      url,
      headers,
      connections,
      duration: seconds,
    })
    const bytes = requests.average > 0 ? throughput.average / requests.average : 0
    results.push({
      perSecond: requests.average,
      p50: latency.p50,
      p99: latency.p99,
      errors: errors + non2xx,
      bytes,
    })
  }
  results.sort((a, b) => a.perSecond - b.perSecond)
  return results[Math.floor(rounds / 2)] ?? { perSecond: 0, p50: 0, p99: 0, errors: 0, bytes: 0 }
}
