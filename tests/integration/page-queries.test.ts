import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainPageAt } from '@/app/(public)/plain-pages'
import { db } from '@/lib/db'
import { renderWith } from '@/lib/rendering'
import { seed } from '@/prisma/seed'
import { countQueries } from '../support/count-queries'
import { VISITS } from '../support/visits'

type Arguments = { params: Promise<object>; searchParams: Promise<object> }
type Page = {
  default: (args: Arguments) => Promise<unknown>
  generateMetadata: (args: Arguments) => Promise<unknown>
}

const MOST = 14
const NONE = { get: () => undefined, learn: () => undefined }

beforeAll(() => seed(db))

const visits = Object.entries(VISITS)
  .filter(([route]) => route.startsWith('/[moment]'))
  .flatMap(([route, all]) => all.flatMap(({ path }) => (typeof path === 'string' ? [{ route, path }] : [])))

/** What Next gives to the page at an address. */
function argumentsFor(path: string): Arguments {
  const { pathname, searchParams } = new URL(path, 'http://localhost')
  const parts = pathname.split('/').filter(Boolean)
  const moment = parts[0]?.startsWith('on-') ? parts[0] : 'now'
  return {
    params: Promise.resolve({ moment, slug: parts.at(-1), ref: parts.at(-1) }),
    searchParams: Promise.resolve(Object.fromEntries(searchParams)),
  }
}

async function readPage(route: string, path: string): Promise<void> {
  const args = argumentsFor(path)
  const folder = join(process.cwd(), 'app', '(public)', route)
  if (existsSync(join(folder, 'plain-page.tsx'))) {
    const found = renderWith({ database: 'primary', facts: NONE }, () => plainPageAt(path, []))
    expect(await found?.html).toContain('<h1')
    return
  }
  const page = (await import(join(folder, 'page.tsx'))) as Page
  await page.generateMetadata(args)
  await page.default(args)
}

describe('a public page', () => {
  it.each(visits)(`needs at most ${MOST} queries: $path`, async ({ route, path }) => {
    const { queries } = await countQueries(() => readPage(route, path))
    expect(queries.length).toBeLessThanOrEqual(MOST)
  })
})
