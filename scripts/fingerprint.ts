import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One hash over the names and contents of these files and folders (those that exist) and of `extra`. */
export function fingerprint(paths: string[], extra = ''): string {
  const hash = createHash('sha256').update(extra)
  for (const file of paths.filter(existsSync).flatMap(filesUnder).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  const entries = readdirSync(path, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Does `work` unless the note beside its result says that it was done for this fingerprint. */
export async function whenChanged(note: string, print: string, work: () => Promise<void>): Promise<void> {
  if (existsSync(note) && readFileSync(note, 'utf8') === print) return
  await work()
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(note, print)
}
