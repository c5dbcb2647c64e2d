import { randomUUID } from 'node:crypto'
import { afterAll } from 'vitest'
import { db } from '@/lib/db'
import { withClient } from '@/scripts/database/client'

// Runs before each integration test file: the file gets a database of its own, copied from the migrated template.
const name = `test_${randomUUID().replaceAll('-', '')}`
const server = process.env.TEST_SERVER_URL ?? ''
const url = new URL(server)

await asAdmin(`CREATE DATABASE ${name} TEMPLATE template STRATEGY file_copy`)
url.pathname = name
process.env.DATABASE_URL = url.href
process.env.DATABASE_POOL_SIZE = '5'

afterAll(async () => {
  await db.$disconnect()
  await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`)
})

async function asAdmin(statement: string): Promise<void> {
  await withClient(server, (admin) => admin.query(statement))
}
