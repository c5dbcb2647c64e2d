import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explain, plainFailure } from '../plain-failure'
import { migrate } from './migrate'
import { migrationsDir, noFilters, schemaFiles, withSchemaEngine } from './schema-engine'
import { startTemporary } from './temporary'

// `npm run db:migration -- NAME`: writes the SQL that leads from the migrations so far to the schema as it is now.
try {
  const name = process.argv[2]
  if (!name || !/^[a-z0-9-]+$/.test(name))
    throw plainFailure('Give the migration a name: npm run db:migration -- add-claims')
  const sql = await difference()
  if (!sql) throw plainFailure('The schema says nothing that the migrations do not do already.')
  const folder = join(migrationsDir, `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  console.log(`Written: ${folder}/migration.sql. Read it, finish it by hand, then start.`)
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}

/** Compares the schema with a fresh database that has every migration, never with the one people write to. */
async function difference(): Promise<string | undefined> {
  const server = await startTemporary()
  const url = server.url('postgres')
  try {
    await migrate(url)
    const targets = {
      from: { tag: 'url' as const, url },
      to: { tag: 'schemaDatamodel' as const, ...schemaFiles() },
    }
    const params = { ...targets, script: true, exitCode: null, filters: noFilters }
    const { stdout } = await withSchemaEngine(url, (engine) => engine.diff(params))
    return stdout?.includes(';') ? stdout : undefined
  } finally {
    await server.stop()
  }
}
