import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { plainFailure } from '../plain-failure'
import type { Place } from './place'

// The same order of words and the same upper case on every machine, whatever locales it has.
const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

/** Makes the data folder unless it is there. It gets its name only once finished, so an interruption leaves nothing half made. */
export async function initialise({ cluster, binaries, account }: Place, password: string): Promise<void> {
  if (existsSync(cluster)) return
  const unfinished = `${cluster}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const secret = mkdtempSync(join(tmpdir(), 'blmk-'))
  const passwordFile = join(secret, 'password')
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
    if (account) for (const path of [secret, passwordFile]) chownSync(path, account.uid, account.gid)
    const flags = [
      `--pgdata=${unfinished}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
    ]
    const initdb = join(binaries.folder, 'bin', 'initdb')
    await promisify(execFile)(initdb, [...flags, ...locale, '--no-instructions'], { ...account, cwd: '/' })
    renameSync(unfinished, cluster)
  } catch (error) {
    throw plainFailure(`The embedded database could not be made in ${cluster}: ${whatItSaid(error)}`)
  } finally {
    rmSync(secret, { recursive: true, force: true })
  }
}

const whatItSaid = (error: unknown) =>
  error instanceof Error && 'stderr' in error && error.stderr
    ? (error.stderr as string).trim()
    : String(error)
