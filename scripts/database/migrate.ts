import type pg from 'pg'
import { explain, plainFailure } from '../plain-failure'
import { withClient } from './client'
import { migrationsOnDisk, noFilters, withSchemaEngine } from './schema-engine'

const migrating = 74_656_802

/** Applies the migrations that this database lacks and answers their names. Two starters at once take turns. */
export async function migrate(url: string): Promise<string[]> {
  try {
    return await withClient(url, async (client) => {
      await client.query('SELECT pg_advisory_lock($1)', [migrating])
      return (await isUpToDate(client)) ? [] : await applyMigrations(url)
    })
  } catch (error) {
    throw plainFailure(`A migration of the database failed: ${explain(error)}`)
  }
}

async function applyMigrations(url: string): Promise<string[]> {
  const input = { migrationsList: migrationsOnDisk(), filters: noFilters }
  return withSchemaEngine(url, async (engine) => (await engine.applyMigrations(input)).appliedMigrationNames)
}

/** Spares loading the engine in the usual case. */
async function isUpToDate(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`,
  )
  if (!rows[0]?.found) return false
  const applied = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  const names = new Set(applied.rows.map((row) => row.migration_name))
  return migrationsOnDisk().migrationDirectories.every(({ path }) => names.has(path))
}
