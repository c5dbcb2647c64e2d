import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explain, plainFailure } from '../plain-failure'
import { keepAsMigrated, schemaChange } from './schema-change'
import { migrationsDir } from './schema-engine'
import { startTemporary } from './temporary'

// `npm run db:migration -- NAME` writes the SQL that leads from the migrations so far to the schema as it is now;
// `npm run db:migration -- --by-hand` only notes that a migration written by hand has led there.
try {
  const name = process.argv[2]
  if (name !== '--by-hand') await writeMigration(name)
  keepAsMigrated()
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}

async function writeMigration(name = ''): Promise<void> {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    throw plainFailure('Give the migration a name in small letters: npm run db:migration -- add-claims')
  }
  const server = await startTemporary()
  const sql = await schemaChange(server.url('postgres')).finally(server.stop)
  if (!sql) throw plainFailure('The schema says nothing that the migrations do not do already.')
  const folder = join(migrationsDir, `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  console.log(`Written: ${folder}/migration.sql. Read it, finish it by hand, then start.`)
}
