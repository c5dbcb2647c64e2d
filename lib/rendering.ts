import { AsyncLocalStorage } from 'node:async_hooks'

export type Database = 'primary' | 'replica'

/** What was read from the record for pages before, at the edition at which this one is rendered. */
export type Facts = {
  get: (key: string) => unknown
  /** Serves this page at once, and others once the page is sure to be of this edition. */
  learn: (key: string, value: unknown) => void
}

/** What the web server gives to the rendering of a public page: where it is read from, and the facts that need not be read again. */
export type Rendering = {
  database: Database
  facts: Facts
}

// The web server and the pages that Next bundled load this file each for themselves; the choice must reach across.
const shared = globalThis as typeof globalThis & { blmkRendering?: AsyncLocalStorage<Rendering> }
const current = (shared.blmkRendering ??= new AsyncLocalStorage())

/** Does `work`, and all that follows from it, as part of this rendering. */
export const renderWith = <Value>(rendering: Rendering, work: () => Value): Value =>
  current.run(rendering, work)

/** The rendering of which what runs now is part; none in the workspace, in commands, and where Next stands alone. */
export const renderingHere = (): Rendering | undefined => current.getStore()

/** The database to read from; whoever was given none, such as every page of the workspace, has the primary. */
export const databaseHere = (): Database => renderingHere()?.database ?? 'primary'
