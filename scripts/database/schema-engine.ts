import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import type { MigrationList, SchemaEngine, SchemasContainer } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

const schemaDir = 'prisma/schema'
export const migrationsDir = resolve('prisma/migrations')

/** Tables that Prisma should leave alone: none. */
export const noFilters = { externalTables: [], externalEnums: [] }

/** Prisma's own schema engine from its npm package; the `prisma` command would download it as a program instead. */
export async function withSchemaEngine<Value>(url: string, work: (engine: SchemaEngine) => Promise<Value>) {
  await (loaded ??= load())
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(sendingWholeScripts(new PrismaPg(pool)))
    return await work(await bindings.SchemaEngine.new({ datamodels: datamodels() }, () => {}, adapter))
  } finally {
    await pool.end()
  }
}

// Once only: the bindings keep views of the first engine's memory and would read a second one through them.
let loaded: Promise<void> | undefined

async function load(): Promise<void> {
  const module = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = readFileSync(join(dirname(module), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
}

/** The adapter would cut a script at every semicolon, through the middle of a function's body. PostgreSQL itself takes
 *  a whole script, and then runs it as one transaction. */
function sendingWholeScripts(factory: PrismaPg): PrismaPg {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    adapter.executeScript = async (script) => void (await adapter.underlyingDriver().query(script))
    return adapter
  }
  return factory
}

const datamodels = () => schemaFiles().files.map(({ path, content }): [string, string] => [path, content])

/** Every file of the schema, however it is divided. */
export function schemaFiles(): SchemasContainer {
  const names = readdirSync(schemaDir).filter((name) => name.endsWith('.prisma'))
  return { files: names.map((name) => join(schemaDir, name)).map((path) => ({ path, content: read(path) })) }
}

/** The migrations on disk, oldest first. */
export function migrationsOnDisk(): MigrationList {
  const lock = join(migrationsDir, 'migration_lock.toml')
  const names = existsSync(migrationsDir) ? readdirSync(migrationsDir, { withFileTypes: true }) : []
  const folders = names.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return {
    baseDir: migrationsDir,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? read(lock) : null },
    shadowDbInitScript: '',
    migrationDirectories: folders.sort().map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: read(join(migrationsDir, path, 'migration.sql')) },
      },
    })),
  }
}

const read = (path: string) => readFileSync(path, 'utf8')
