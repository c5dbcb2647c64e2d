import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { plainFailure } from '../plain-failure'

export type Account = { uid: number; gid: number }

/** PostgreSQL refuses to run as root. As root this is the user that runs it instead: the one that owns the data
 *  already, else `postgres`, else `nobody`. Undefined for everybody else: they run it themselves. */
export function databaseAccount(clusterDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (existsSync(clusterDir)) {
    const { uid, gid } = statSync(clusterDir)
    if (uid !== 0) return { uid, gid }
  }
  const account = accountNamed('postgres') ?? accountNamed('nobody')
  if (account) return account
  throw plainFailure(
    'PostgreSQL does not run as root: start as an ordinary user, or add a user named postgres.',
  )
}

function accountNamed(name: string): Account | undefined {
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' })))
    return uid && gid ? { uid, gid } : undefined
  } catch {
    return undefined
  }
}

/** Makes the folder this account's own and says whether it can write there: not so in a checkout below /root. */
export function canWrite(account: Account, folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chownSync(folder, account.uid, account.gid)
  return spawnSync('/bin/sh', ['-c', 'test -w "$0"', folder], { ...account, cwd: '/' }).status === 0
}

/** Whether this account can run the program. */
export function canRun(account: Account, program: string): boolean {
  return spawnSync(program, ['--version'], { ...account, cwd: '/' }).status === 0
}
