import { buildWhenNeeded } from './build-when-needed'
import { node } from './command'
import { openDatabase } from './database/open'
import { prepareDatabase } from './database/prepare-in-child'
import { generateWhenNeeded } from './generate-when-needed'
import { explain, plainFailure } from './plain-failure'
import { isFree } from './port'
import { isStop, whenToStop } from './stopping'
import { webArguments, webEnvironment } from './web-process'

type Mode = 'start' | 'dev'

/** The whole of `npm start`: everything from an empty folder to a page that answers. Resolves with the exit code. */
export async function serve(mode: Mode, parent: number): Promise<number> {
  const stopping = whenToStop(parent)
  try {
    await run(mode, stopping)
    return 0
  } catch (error) {
    if (isStop(error)) return 0
    console.error(explain(error))
    return 1
  }
}

async function run(mode: Mode, stopping: AbortController): Promise<void> {
  const { signal } = stopping
  const port = await portToServe()
  await generateWhenNeeded(signal)
  if (mode === 'start') await buildWhenNeeded(signal)
  const database = await openDatabase({ onLoss: (error) => stopping.abort(error) })
  try {
    const signIns = await prepareDatabase(database, signal)
    await serveWeb(mode, port, database.url, signIns, signal)
  } finally {
    await database.close()
  }
}

async function portToServe(): Promise<number> {
  const port = Number(process.env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw plainFailure(`PORT is "${process.env.PORT}": give a number from 1 to 65535.`)
  }
  if (await isFree(port, process.env.HOST)) return port
  throw plainFailure(
    `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1} npm start.`,
  )
}

async function serveWeb(mode: Mode, port: number, url: string, signIns: string[], signal: AbortSignal) {
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'] as const
  const env = webEnvironment(mode, port, url)
  const ended = node(webArguments(mode), { env, signal, stdio: [...stdio] })
  void announce(port, signIns, signal)
  const code = await ended
  throw plainFailure(`The web server stopped by itself (exit code ${code}): see what it says above.`)
}

async function announce(port: number, signIns: string[], signal: AbortSignal) {
  const address = `http://${process.env.HOST ?? 'localhost'}:${port}`
  while (!(await answers(`${address}/api/health`))) {
    if (signal.aborted) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  console.log(['', `Open ${address}`, ...signIns, 'Stop with Ctrl-C.', ''].join('\n'))
}

const answers = (url: string) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  )
