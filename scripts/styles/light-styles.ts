import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { LightStyle } from '@/lib/kept-pages/light-styles'
import { LIGHT_STYLES } from './light-names'
import { maker, together, wordsOf } from './names'
import { type IsMade, namesIn, purge, type Use, usesOf } from './purge'
import { type Entries, publicEntries, sourcesOf } from './sources'

const STATIC = '.next/static'

/** What a stylesheet that most pages share may weigh, in bytes as they travel. */
const SHARED = 8_000

/** The pages that people come for first: they are never left out of it. */
const READ_FIRST = /\[moment\](?:\/(?:timeline|structure|milestones\/\[slug\]))?$/

/**
 * Writes beside each stylesheet of the build one that holds only what public pages can use, and a smaller one without the
 * parts of a few pages only. It relies on Next putting stylesheets into .next/static, which it serves at /_next/static: were
 * that to change, public pages would load the whole stylesheet again, look the same, and the test of what a page weighs would
 * fail.
 */
export function writeLightStyles(): void {
  const entries = publicEntries()
  const makers = makersOf(entries)
  const readFirst = new Set(makers.filter((_, i) => READ_FIRST.test(dirname(entries.routes[i] ?? ''))))
  const styles: Record<string, LightStyle[]> = {}
  mkdirSync(join(STATIC, 'light'), { recursive: true })
  for (const file of stylesheets())
    styles[`/_next/static/${file}`] = lightStyles(readFileSync(join(STATIC, file), 'utf8'), makers, readFirst)
  writeFileSync(LIGHT_STYLES, JSON.stringify(styles))
}

const stylesheets = (): string[] =>
  readdirSync(STATIC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.css') && !file.startsWith('light/'))

/** For each public route, which names its pages can hold. What stands around any page belongs to every route. */
function makersOf({ routes, around }: Entries): IsMade[] {
  const read = new Map<string, ReturnType<typeof wordsOf>>()
  const wordsIn = (file: string) => {
    const words = read.get(file) ?? wordsOf(readFileSync(file, 'utf8'))
    read.set(file, words)
    return words
  }
  return routes.map((route) => maker(together(sourcesOf([route, ...around]).map(wordsIn))))
}

/** One stylesheet for all public pages, and where that is too heavy one before it that leaves out the fewest routes. */
function lightStyles(whole: string, makers: readonly IsMade[], readFirst: ReadonlySet<IsMade>): LightStyle[] {
  const all = purge(whole, madeOnAny(makers))
  const light = [{ href: written(all), lacks: [] as string[] }]
  const uses = usesOf(whole, makers)
  let kept = makers
  let shared = all
  while (brotliCompressSync(shared).length > SHARED && kept.length > readFirst.size) {
    const heaviest = heaviestAmong(kept, uses, readFirst)
    kept = kept.filter((isMade) => isMade !== heaviest)
    shared = purge(whole, madeOnAny(kept))
  }
  if (shared === all) return light
  const isLacking = (name: string) => madeOnAny(makers)(name) && !madeOnAny(kept)(name)
  return [{ href: written(shared), lacks: [...namesIn(whole)].filter(isLacking) }, ...light]
}

const madeOnAny = (makers: readonly IsMade[]) => (name: string) => makers.some((isMade) => isMade(name))

/** The route to whose account the most goes, where those that need a rule share its weight. */
function heaviestAmong(
  kept: readonly IsMade[],
  uses: readonly Use[],
  readFirst: ReadonlySet<IsMade>,
): IsMade | undefined {
  const shares = new Map(kept.map((isMade) => [isMade, 0]))
  for (const { weight, by } of uses) {
    const sharing = kept.filter((isMade) => by.has(isMade))
    for (const isMade of sharing) shares.set(isMade, (shares.get(isMade) ?? 0) + weight / sharing.length)
  }
  const [heaviest] = [...shares]
    .filter(([isMade]) => !readFirst.has(isMade))
    .toSorted(([, a], [, b]) => b - a)
  return heaviest?.[0]
}

function written(css: string): string {
  const name = `light/${createHash('sha256').update(css).digest('hex').slice(0, 16)}.css`
  writeFileSync(join(STATIC, name), css)
  return `/_next/static/${name}`
}
