import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { noFilters, schemaFiles, withSchemaEngine } from './schema-engine'

// Comparing with a copy rather than with a database keeps what is written by hand in SQL (triggers, checks, exclusion
// constraints), which Prisma does not know, from being proposed for deletion each time.
const copy = 'prisma/migrated.prisma'
const header =
  '// The schema as the migrations leave it, in one file. `npm run db:migration` writes it; do not edit.\n\n'

/** The SQL that leads from the schema of the last migration to the schema as it is now; undefined when they agree.
 *  The engine wants some PostgreSQL to ask for its version, and reads no table of it. */
export async function schemaChange(anyServer: string): Promise<string | undefined> {
  const before = { files: [{ path: copy, content: existsSync(copy) ? readFileSync(copy, 'utf8') : '' }] }
  const from = existsSync(copy) ? { tag: 'schemaDatamodel' as const, ...before } : { tag: 'empty' as const }
  const to = { tag: 'schemaDatamodel' as const, ...schemaFiles() }
  const { stdout } = await withSchemaEngine(anyServer, (engine) =>
    engine.diff({ from, to, script: true, exitCode: null, filters: noFilters }),
  )
  return stdout?.includes(';') ? stdout : undefined
}

/** Notes that the migrations now do all that the schema says. */
export function keepAsMigrated(): void {
  const contents = schemaFiles().files.map(({ content }) => content.trim())
  writeFileSync(copy, `${header}${contents.join('\n\n')}\n`)
}
