import { AsyncLocalStorage } from 'node:async_hooks'

export type Database = 'primary' | 'replica'

// The web server and the pages that Next bundled load this file each for themselves; the choice must reach across.
const shared = globalThis as typeof globalThis & { blmkReadFrom?: AsyncLocalStorage<Database> }
const chosen = (shared.blmkReadFrom ??= new AsyncLocalStorage())

/** Does `work`, and all that follows from it, with `db` (lib/db.ts) leading to this database. */
export const readFrom = <Value>(database: Database, work: () => Value): Value => chosen.run(database, work)

/** The database that was chosen for what runs now; whoever chose none, such as every page of the workspace, has the primary. */
export const databaseHere = (): Database => chosen.getStore() ?? 'primary'
