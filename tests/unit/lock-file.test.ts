import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Locked = { optionalDependencies?: Record<string, string> }

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}

// A lock file written where the registry lacks the programs of other platforms leaves them out, and `npm ci` then fails.
it('names every optional package, so that npm ci works on every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !placesFor(path, name).some((place) => packages[place]),
    ),
  )
  expect(missing).toEqual([])
})

function placesFor(path: string, name: string): string[] {
  const ancestors = path
    .split('/node_modules/')
    .map((_, depth, parts) => parts.slice(0, depth + 1).join('/node_modules/'))
  return [`node_modules/${name}`, ...ancestors.map((ancestor) => `${ancestor}/node_modules/${name}`)]
}
