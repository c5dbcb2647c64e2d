import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LIGHT_STYLES } from './light-names'
import { maker, wordsOf } from './names'
import { purge } from './purge'
import { publicEntries, sourcesOf } from './sources'

const STATIC = '.next/static'

/**
 * Writes beside each stylesheet of the build one that holds only what public pages can use. It relies on Next putting
 * stylesheets into .next/static, which it serves at /_next/static: were that to change, public pages would load the whole
 * stylesheet again, look the same, and the test of what a page weighs would fail.
 */
export function writeLightStyles(): void {
  const words = wordsOf(
    sourcesOf(publicEntries()).map((name) => ({ name, text: readFileSync(name, 'utf8') })),
  )
  const isMade = maker(words)
  const light: Record<string, string> = {}
  mkdirSync(join(STATIC, 'light'), { recursive: true })
  for (const file of stylesheets()) {
    const css = purge(readFileSync(join(STATIC, file), 'utf8'), isMade)
    const name = `light/${createHash('sha256').update(css).digest('hex').slice(0, 16)}.css`
    writeFileSync(join(STATIC, name), css)
    light[`/_next/static/${file}`] = `/_next/static/${name}`
  }
  writeFileSync(LIGHT_STYLES, JSON.stringify(light))
}

const stylesheets = (): string[] =>
  readdirSync(STATIC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.css') && !file.startsWith('light/'))
