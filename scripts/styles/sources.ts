import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

/** The files with which the pages begin that everybody may read: one for each route, and those that stand around any of them. */
export type Entries = { routes: string[]; around: string[] }

/** Finds the public routes, and what the app and the web server put around them or in their place. */
export function publicEntries(): Entries {
  const files = [
    ...filesIn('app', /^(\(public\)|problem|at)[\\/].*\.tsx$|^[\w-]+\.tsx$/),
    ...filesIn('lib/kept-pages', /\.ts$/),
  ]
  const isRoute = (file: string) => /[\\/](?:page|plain-page)\.tsx$/.test(file)
  return { routes: files.filter(isRoute), around: files.filter((file) => !isRoute(file)) }
}

const filesIn = (folder: string, names: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => names.test(file))
    .map((file) => join(folder, file))

/** Every file of ours that these are made of, found by following their imports, so that no list is kept by hand. */
export function sourcesOf(entries: readonly string[]): string[] {
  const found = new Set<string>()
  const open = [...entries]
  for (let file = open.pop(); file; file = open.pop()) {
    if (found.has(file) || !/(?<!\.d)\.tsx?$/.test(file)) continue
    found.add(file)
    open.push(...importsOf(file))
  }
  return [...found].toSorted()
}

const known = new Map<string, string[]>()

/** The files of ours that a file imports. */
function importsOf(file: string): string[] {
  const before = known.get(file)
  if (before) return before
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'))
  const found = importedFiles.flatMap(({ fileName }) => {
    const { resolvedModule } = ts.resolveModuleName(
      fileName,
      join(process.cwd(), file),
      compilerOptions(),
      ts.sys,
    )
    const isOurs = resolvedModule && !resolvedModule.isExternalLibraryImport
    return isOurs ? [relative('.', resolvedModule.resolvedFileName)] : []
  })
  known.set(file, found)
  return found
}

let options: ts.CompilerOptions | undefined

function compilerOptions(): ts.CompilerOptions {
  if (options) return options
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object }
  options = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, '.').options
  return options
}
