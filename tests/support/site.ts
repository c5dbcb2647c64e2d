import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { webArguments, webEnvironment } from '@/scripts/web-process'

type Site = { port: number; databaseUrl: string; clockNow?: string }

/** Starts the web server of the production build, at an instant that stands still where one is named; gives what stops it. */
export async function startSite({ port, databaseUrl, clockNow }: Site): Promise<() => Promise<void>> {
  const own = { ...webEnvironment('start', port, databaseUrl), HOST: '127.0.0.1', CLOCK_NOW: clockNow ?? '' }
  const env: NodeJS.ProcessEnv = { ...process.env, ...own }
  const stdio: ('ignore' | 'inherit' | 'ipc')[] = ['ignore', 'ignore', 'inherit', 'ipc']
  const server = spawn(process.execPath, webArguments('start'), { env, stdio })
  await answers(`http://127.0.0.1:${port}/api/health/ready`, server)
  return async () => {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The pages did not start: see what Next says above.')
}
