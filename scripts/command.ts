import { spawn, type StdioOptions } from 'node:child_process'
import { plainFailure } from './plain-failure'

type Options = {
  env?: Record<string, string>
  signal?: AbortSignal
  stdio?: StdioOptions
  onMessage?: (message: unknown) => void
}

/** Runs Node with these arguments and answers its exit code; an abort ends it and is thrown once it is gone. */
export function node(
  args: string[],
  { env, signal, stdio = 'inherit', onMessage }: Options = {},
): Promise<number> {
  signal?.throwIfAborted()
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio })
  if (onMessage) child.on('message', onMessage)
  const end = () => child.kill('SIGTERM')
  signal?.addEventListener('abort', end, { once: true })
  return new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => {
      signal?.removeEventListener('abort', end)
      if (signal?.aborted) reject(signal.reason as Error)
      else resolve(code ?? 1)
    })
  })
}

/** Runs one of our TypeScript files in a process of its own; `failure` is the sentence for an exit code other than 0. */
export async function script(file: string, failure: string, options: Options = {}): Promise<void> {
  // The condition lets a script import modules that are marked `server-only`.
  const code = await node(['--import', 'tsx', '--conditions=react-server', file], options)
  if (code !== 0) throw plainFailure(failure)
}
