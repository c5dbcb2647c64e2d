import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder for everything that this machine keeps: the embedded database and the secrets made for it. */
export const dataDir = process.env.DATA_DIR ?? '.data'

/** Signs sessions. Set AUTH_SECRET where several machines serve one site. */
export const authSecret = () => process.env.AUTH_SECRET ?? keptSecret('auth-secret', 'hex')

/** Seals what server actions carry through the page; it must be the same at build time and at run time. */
export const serverActionsKey = () =>
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? keptSecret('server-actions-key', 'base64')

/** A random secret made at first use and kept in the data folder, readable by its owner only. */
export function keptSecret(name: string, encoding: 'hex' | 'base64', folder = dataDir): string {
  const file = join(folder, name)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, randomBytes(32).toString(encoding), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8')
}
