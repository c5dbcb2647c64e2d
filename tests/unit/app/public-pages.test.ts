import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publicFiles } from '../../support/routes'

const IMPORT = /(?:from|import)\s*\(?\s*['"]((?:@\/|\.)[^'"]+)['"]/g

/** The file of this project that an import names; null for styles and the like. */
function fileOf(specifier: string, importer: string): string | null {
  const path = specifier.startsWith('@/') ? specifier.slice(2) : join(dirname(importer), specifier)
  return [`${path}.tsx`, `${path}.ts`, join(path, 'index.ts')].find((file) => existsSync(file)) ?? null
}

/** All that the public pages are made of, however deep. */
function sources(): Map<string, string> {
  const texts = new Map<string, string>()
  const waiting = publicFiles()
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (texts.has(file) || file.startsWith(join('prisma', 'generated'))) continue
    const text = readFileSync(file, 'utf8')
    texts.set(file, text)
    for (const [, specifier = ''] of text.matchAll(IMPORT))
      waiting.push(...[fileOf(specifier, file)].filter((next) => next !== null))
  }
  return texts
}

describe('the public pages', () => {
  const all = [...sources()]
  const having = (pattern: RegExp) => all.filter(([, text]) => pattern.test(text)).map(([file]) => file)

  it('are made of many files, so that what follows says something', () => {
    expect(all.length).toBeGreaterThan(100)
  })

  it('contain no client component', () => {
    expect(having(/^\s*['"]use client['"]/m)).toEqual([])
  })

  it('read neither cookies nor headers', () => {
    expect(having(/from ['"]next\/headers['"]/)).toEqual([])
  })
})
