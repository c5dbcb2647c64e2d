import { randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDemoAccounts } from '@/lib/auth/demo'
import type { PrismaClient } from '@/prisma/generated/client/client'
import { dataDir } from './secrets'

const file = join(dataDir, 'demo-sign-ins.json')

/** Makes the demonstration accounts; their passwords are made once, and kept where only their owner can read them. */
export async function demoSignIns(db: PrismaClient): Promise<string[]> {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
  const people = await ensureDemoAccounts(db, (key) => (kept[key] ??= readablePassword()))
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
  const lines = people.map(
    ({ role, email, password }) => `  ${role.padEnd(20)} ${email.padEnd(28)} ${password}`,
  )
  return ['Demonstration accounts, on this machine only:', ...lines]
}

/** Four groups of four signs that cannot be mistaken for one another: 79 bits. */
function readablePassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => signs.charAt(randomInt(signs.length))).join('')
  return [group(), group(), group(), group()].join('-')
}
