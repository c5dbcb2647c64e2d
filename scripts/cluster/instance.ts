import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { plainFailure } from '../plain-failure'
import { webArguments, webEnvironment } from '../web-process'

/** One web server of the cluster. */
export type Instance = {
  url: string
  port: number
  pid: () => number | undefined
  start: () => Promise<void>
  /** Lets it finish what it does (SIGTERM), or not (SIGKILL), and waits until it is gone. */
  stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

type Options = {
  port: number
  databaseUrl: string
  env: Record<string, string>
  /** Starts it again when it ends by itself, as systemd would. */
  isRevived: boolean
}

/** Prepares a web server of the production build on a port of this machine; `start` waits until it answers. */
export function makeInstance({ port, databaseUrl, env, isRevived }: Options): Instance {
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null

  async function start(): Promise<void> {
    const started = spawn(process.execPath, webArguments('start'), {
      env: { ...process.env, ...webEnvironment('start', port, databaseUrl), HOST: '127.0.0.1', ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child = started
    started.once('exit', () => {
      if (child !== started) return
      child = null
      if (isRevived) setTimeout(() => child ?? void start().catch(console.error), 1000).unref()
    })
    await answers(`${url}/api/health`, () => child !== started)
  }

  async function stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const stopping = child
    child = null
    if (!stopping || stopping.exitCode !== null || stopping.signalCode !== null) return
    stopping.kill(signal)
    await once(stopping, 'exit')
  }

  return { url, port, pid: () => child?.pid, start, stop }
}

/** Waits until an address answers well; fails once `isGone`. */
export async function answers(url: string, isGone: () => boolean = () => false): Promise<void> {
  while (!isGone()) {
    const isGood = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (isGood) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw plainFailure(`What should answer at ${url} ended before it did: see what it says above.`)
}
