import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './place'

export type ServerProcess = { isGone: () => boolean; gone: Promise<void>; stop: () => Promise<void> }

/** Starts the server process. It leads a group of its own, so that Ctrl-C reaches it only after the pages have stopped. */
export function launch({ binaries, cluster, account }: Place, port: number, settings: string[], log: string) {
  const output = openSync(log, 'w', 0o600)
  const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings]
  const flags = ['-D', cluster, '-p', String(port), ...options.flatMap((option) => ['-c', option])]
  const child = spawn(join(binaries.folder, 'bin', 'postgres'), flags, {
    ...account,
    cwd: cluster,
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  return supervise(child)
}

function supervise(child: ReturnType<typeof spawn>): ServerProcess {
  let isGone = false
  const gone = new Promise<void>((resolve) => {
    const end = () => {
      isGone = true
      resolve()
    }
    child.once('exit', end).once('error', end)
  })
  const interrupt = () => void child.kill('SIGINT')
  process.once('exit', interrupt)
  const stop = async () => {
    process.off('exit', interrupt)
    if (!isGone) interrupt()
    await gone
  }
  return { isGone: () => isGone, gone, stop }
}
