import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

/** The files with which the pages that everybody may read begin: their routes, what the app and the web server show anywhere. */
export const publicEntries = (): string[] => [
  ...filesIn('app', /^(\(public\)|problem|at)[\\/].*\.tsx$|^[\w-]+\.tsx$/),
  ...filesIn('lib/kept-pages', /\.ts$/),
]

const filesIn = (folder: string, names: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => names.test(file))
    .map((file) => join(folder, file))

/** Every file of ours that these are made of, found by following their imports, so that no list is kept by hand. */
export function sourcesOf(entries: string[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object }
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, '.')
  const found = new Set<string>()
  const open = [...entries]
  for (let file = open.pop(); file; file = open.pop()) {
    if (found.has(file) || !/(?<!\.d)\.tsx?$/.test(file)) continue
    found.add(file)
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      const { resolvedModule } = ts.resolveModuleName(fileName, join(process.cwd(), file), options, ts.sys)
      if (resolvedModule && !resolvedModule.isExternalLibraryImport)
        open.push(relative('.', resolvedModule.resolvedFileName))
    }
  }
  return [...found].toSorted()
}
