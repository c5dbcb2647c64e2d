import autocannon from 'autocannon'
import { newId } from '@/lib/ids'
import { type Asked, CONNECTIONS, KEY, type Load } from './load'
import { timesOf } from './numbers'

let count = 0

/** Asks by autocannon, where there is no wrk, with every time taken, which it doesn't tell by itself. */
export async function cannonade(asked: Asked, seconds: number): Promise<Load> {
  const { url, form } = asked
  const took: number[] = []
  let bad = 0
  let bytes = 0
  const started = performance.now()
  const { errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const all = {
      url,
      connections: CONNECTIONS,
      duration: seconds,
      timeout: 20,
      ...asking(asked),
    }
    const running = autocannon(all, (error, result) => (error ? reject(error as Error) : resolve(result)))
    running.on('response', (_client, status, size, milliseconds) => {
      took.push(milliseconds)
      bytes += size
      if (status !== (form ? 303 : 200)) bad += 1
    })
  })
  const perSecond = (took.length * 1000) / (performance.now() - started)
  const each = bytes / Math.max(took.length, 1)
  return { ...timesOf(took), perSecond, bytes: each, errors: errors + bad, requests: took.length }
}

function asking({ url, isVaried = false, paths, form }: Asked): Partial<autocannon.Options> {
  const headers = form?.headers ?? { 'accept-encoding': 'br, gzip' }
  const { pathname, search } = new URL(url)
  const path = `${pathname}${search}`
  if (form) {
    const setupRequest = (request: autocannon.Request) => ({
      ...request,
      body: form.body.replaceAll(KEY, newId(new Date())),
    })
    return { requests: [{ method: 'POST', path, headers, setupRequest }] }
  }
  const turns = paths ?? [path]
  const vary = (request: autocannon.Request) => ({
    ...request,
    path: `${turns[count % turns.length]}&x=${count++}`,
  })
  return isVaried ? { headers, requests: [{ setupRequest: vary }] } : { headers }
}
