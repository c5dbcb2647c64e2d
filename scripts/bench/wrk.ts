import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { newId } from '@/lib/ids'
import { type Asked, CONNECTIONS, KEY, type Load } from './load'

/** Asks by wrk, which takes little of the processors that it shares with what it measures. */
export async function wrk(asked: Asked, seconds: number): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'blmk-wrk-'))
  const file = join(folder, 'ask.lua')
  writeFileSync(file, scriptFor(asked))
  try {
    const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '20s', '-s', file, asked.url]
    const { stdout } = await promisify(execFile)('wrk', args)
    return JSON.parse(/TOLD (.*)/.exec(stdout)?.[1] ?? '') as Load
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function scriptFor({ url, isVaried = false, paths, form }: Asked): string {
  const headers = form?.headers ?? { 'Accept-Encoding': 'br, gzip' }
  const set = Object.entries(headers).map(([name, value]) => `wrk.headers[${lua(name)}] = ${lua(value)}`)
  const run = newId(new Date())
  const { pathname, search } = new URL(url)
  if (form) set.push(posting(form.body, run))
  else if (isVaried) set.push(varying(paths ?? [pathname + search], run))
  return [...set, TELL].join('\n')
}

const lua = (text: string) => JSON.stringify(text)

const varying = (paths: readonly string[], run: string) =>
  `local n = 0
local paths = { ${paths.map(lua).join(', ')} }
request = function()
  n = n + 1
  return wrk.format("GET", paths[n % #paths + 1] .. "&x=${run}-" .. n)
end`

/** The last twelve digits of a key tell the forms of one run apart, the others the runs. */
const posting = (body: string, run: string) =>
  `local n = 0
local body = ${lua(body)}
request = function()
  n = n + 1
  local key = string.format("${run.slice(0, -12)}%012x", n)
  return wrk.format("POST", nil, nil, (body:gsub(${lua(KEY.replaceAll('-', '%-'))}, key)))
end
response = function(status) if status < 400 and status ~= 303 then bad = bad + 1 end end`

/** wrk counts in microseconds, and tells only what a script asks for. */
const TELL = `
bad = 0
local threads = {}
setup = function(thread) table.insert(threads, thread) end
done = function(summary, latency, requests)
  local e = summary.errors
  local wrong = e.connect + e.read + e.write + e.status + e.timeout
  for _, thread in ipairs(threads) do wrong = wrong + thread:get("bad") end
  print(string.format('TOLD {"p50":%f,"p95":%f,"p99":%f,"perSecond":%f,"bytes":%f,"errors":%d,"requests":%d}',
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    summary.requests / summary.duration * 1000000, summary.bytes / math.max(summary.requests, 1),
    wrong, summary.requests))
end`
