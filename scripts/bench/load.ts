import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import autocannon from 'autocannon'
import { hasWrk } from './machine'
import { type Times, timesOf } from './numbers'

/** What came of asking from several connections for some seconds. Bytes are those of a whole answer on the wire. */
export type Load = Times & { perSecond: number; bytes: number; errors: number; requests: number }

export type Address = {
  url: string
  /** Asks each time for an address that nobody asked for before, so that no answer is shared or kept. */
  isVaried?: boolean
}

const CONNECTIONS = 16
const ENCODINGS = 'br, gzip'
const usesWrk = hasWrk()
let count = 0

/** Asks for one address as fast as it is answered. Always by the same program, so that rows can be compared. */
export const load = (address: Address, seconds: number): Promise<Load> =>
  (usesWrk ? loadByWrk : loadByAutocannon)(address, seconds)

async function loadByWrk({ url, isVaried = false }: Address, seconds: number): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'blmk-wrk-'))
  const file = join(folder, 'ask.lua')
  const { pathname, search } = new URL(url)
  const varied = `
    local n = 0
    request = function() n = n + 1; return wrk.format("GET", ${JSON.stringify(`${pathname}${search}&x=${count++}-`)} .. n) end`
  writeFileSync(file, `wrk.headers["Accept-Encoding"] = "${ENCODINGS}"\n${isVaried ? varied : ''}\n${TELL}`)
  try {
    const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '20s', '-s', file, url]
    const { stdout } = await promisify(execFile)('wrk', args)
    return JSON.parse(/TOLD (.*)/.exec(stdout)?.[1] ?? '') as Load
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** wrk counts in microseconds, and tells only what a script asks for. */
const TELL = `
done = function(summary, latency, requests)
  local e = summary.errors
  print(string.format('TOLD {"p50":%f,"p95":%f,"p99":%f,"perSecond":%f,"bytes":%f,"errors":%d,"requests":%d}',
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    summary.requests / summary.duration * 1000000, summary.bytes / math.max(summary.requests, 1),
    e.connect + e.read + e.write + e.status + e.timeout, summary.requests))
end`

async function loadByAutocannon({ url, isVaried = false }: Address, seconds: number): Promise<Load> {
  const { pathname, search } = new URL(url)
  const setupRequest = (request: autocannon.Request) => ({
    ...request,
    path: `${pathname}${search}&x=${count++}`,
  })
  const requests = isVaried ? [{ setupRequest }] : undefined
  return cannonade({ url, headers: { 'accept-encoding': ENCODINGS }, requests }, seconds)
}

/** What autocannon does, with every time taken, which it doesn't tell by itself. */
export async function cannonade(
  options: autocannon.Options,
  seconds: number,
  isGood = (status: number) => status < 400,
): Promise<Load> {
  const took: number[] = []
  let bad = 0
  let bytes = 0
  const started = performance.now()
  const { errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const all = { connections: CONNECTIONS, duration: seconds, timeout: 20, ...options }
    const running = autocannon(all, (error, result) => (error ? reject(error as Error) : resolve(result)))
    running.on('response', (_client, status, size, milliseconds) => {
      took.push(milliseconds)
      bytes += size
      if (!isGood(status)) bad += 1
    })
  })
  const perSecond = (took.length * 1000) / (performance.now() - started)
  const each = bytes / Math.max(took.length, 1)
  return { ...timesOf(took), perSecond, bytes: each, errors: errors + bad, requests: took.length }
}
