import { readFileSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { filterable } from '@/lib/filters'

const folder = 'app/(public)/[moment]'
const twins = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('filtered/page.tsx'),
)

it('sends every page with a filtered twin there, and no other', () => {
  expect(Object.keys(filterable).sort()).toEqual(twins.map((path) => dirname(dirname(path))).sort())
})

// Without it, reading the address fails in the production build, and only there.
it.each(twins)('renders %s for each request', (path) => {
  expect(readFileSync(`${folder}/${path}`, 'utf8')).toContain("export const dynamic = 'force-dynamic'")
})
