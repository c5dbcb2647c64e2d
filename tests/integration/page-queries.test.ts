import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { seed } from '@/prisma/seed'
import { countQueries } from '../support/count-queries'
import { VISITS } from '../support/visits'

type Arguments = { params: Promise<object>; searchParams: Promise<object> }
type Page = {
  default: (args: Arguments) => Promise<unknown>
  generateMetadata: (args: Arguments) => Promise<unknown>
}

const MOST = 12

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

describe('a public page', () => {
  it.each(visits)(`needs at most ${MOST} queries: $path`, async ({ route, path }) => {
    const page = (await import(join(process.cwd(), 'app', '(public)', route, 'page.tsx'))) as Page
    const { queries } = await countQueries(async () => {
      await page.generateMetadata(argumentsFor(path))
      await page.default(argumentsFor(path))
    })
    expect(queries.length).toBeLessThanOrEqual(MOST)
  })
})
