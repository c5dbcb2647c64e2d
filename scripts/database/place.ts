import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { plainFailure } from '../plain-failure'
import { type Account, canRun, canWrite, databaseAccount } from './account'
import { type Binaries, copyBinaries, findBinaries } from './binaries'

/** Where the embedded server's programs and data are, and as whom it runs. */
export type Place = { home: string; cluster: string; binaries: Binaries; account: Account | undefined }

// Root's own folders are closed to the user that must run PostgreSQL; this one is open to both and survives a restart.
const outside = '/var/lib/blmk-health-changes'

/** Beside the other data where possible, otherwise in a folder of the machine; says so when it is the latter. */
export function choosePlace(dataDir: string): Place {
  const beside = resolve(dataDir, 'postgres')
  const elsewhere = join(outside, createHash('sha256').update(beside).digest('hex').slice(0, 12))
  const preferred = existsSync(elsewhere) ? elsewhere : beside
  const account = databaseAccount(preferred)
  if (!account) mkdirSync(preferred, { recursive: true })
  const home = !account || canWrite(account, preferred) ? preferred : elsewhere
  if (account && home === elsewhere) moveOut(account, beside, elsewhere)
  const place = { home, cluster: join(home, 'data'), binaries: reachableBinaries(account), account }
  requireSameMajor(place)
  return place
}

function moveOut(account: Account, beside: string, elsewhere: string): void {
  if (existsSync(join(beside, 'data'))) {
    throw plainFailure(
      `The user that runs PostgreSQL for root cannot reach ${beside}: move the checkout, or start as an ordinary user.`,
    )
  }
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(outside, { recursive: true, mode: 0o755 })
  canWrite(account, elsewhere)
  console.log(
    `PostgreSQL does not run as root and cannot reach this folder as another user: its data is in ${elsewhere}`,
  )
}

function reachableBinaries(account: Account | undefined): Binaries {
  const binaries = findBinaries()
  if (!account || canRun(account, join(binaries.folder, 'bin', 'postgres'))) return binaries
  return copyBinaries(binaries, outside)
}

function requireSameMajor({ cluster, binaries }: Place): void {
  const file = join(cluster, 'PG_VERSION')
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : binaries.major
  if (found === binaries.major) return
  throw plainFailure(
    `The data in ${cluster} was written by PostgreSQL ${found}, this is PostgreSQL ${binaries.major}: ` +
      `move that folder away to begin anew, or run a PostgreSQL ${found} on it and set DATABASE_URL.`,
  )
}
