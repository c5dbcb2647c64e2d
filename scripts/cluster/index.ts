import { explain, plainFailure } from '../plain-failure'
import { isFree } from '../port'
import { dataDir } from '../secrets'
import { isStop, whenToStop } from '../stopping'
import { findNginx } from './nginx'
import { startCluster } from './start'

/** The whole of `npm run cluster`. Resolves with the exit code. */
export async function runCluster(parent: number): Promise<number> {
  const stopping = whenToStop(parent)
  try {
    await run(stopping)
    return 0
  } catch (error) {
    if (isStop(error)) return 0
    console.error(explain(error))
    return 1
  }
}

async function run(stopping: AbortController): Promise<void> {
  findNginx()
  const { signal } = stopping
  const port = portNamed('PORT', 3000)
  const instancePorts: [number, number] = [
    portNamed('FIRST_PORT', port + 1),
    portNamed('SECOND_PORT', port + 2),
  ]
  for (const one of [port, ...instancePorts])
    if (!(await isFree(one, '127.0.0.1')))
      throw plainFailure(
        `Port ${one} is taken: stop what uses it, or choose others, such as PORT=${port + 10} npm run cluster.`,
      )
  const onLoss = (error: Error) => stopping.abort(error)
  console.log('Starting two databases, two web servers and nginx …')
  const cluster = await startCluster({ dataDir, port, instancePorts, isRevived: true, onLoss, signal })
  const [first, second] = cluster.instances
  const lines = [`Open ${cluster.url} (behind it ${first.url} and ${second.url})`, ...cluster.signIns]
  console.log(['', ...lines, 'Stop with Ctrl-C.', ''].join('\n'))
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  await cluster.stop()
  signal.throwIfAborted()
}

function portNamed(name: string, otherwise: number): number {
  const port = Number(process.env[name] ?? otherwise)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw plainFailure(`${name} is "${process.env[name]}": give a number from 1 to 65535.`)
}
