import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

// The planted files do not exist, so nothing can be known about their types; the layers need none.
const withoutTypes = { languageOptions: { parserOptions: { projectService: false } } }
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked, withoutTypes] })

/** The rules that this text breaks when it stands in that file, unused names aside. */
async function broken(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath })
  const rules = result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? []
  return rules.filter((rule) => rule !== '@typescript-eslint/no-unused-vars')
}

const importing = (path: string) => `import * as it from '${path}'\nexport const found = it\n`

describe('imports go one way', () => {
  const forbidden: [from: string, to: string][] = [
    ['app/(public)/[moment]/planted/page.tsx', '@/lib/db'],
    ['app/(public)/[moment]/planted/page.tsx', '@/lib/milestones/date-commands'],
    ['app/workspace/planted/actions.ts', '@/lib/db'],
    ['app/workspace/planted/form.tsx', '@/lib/milestones/queries'],
    ['components/planted/table.tsx', '@/lib/milestones/queries'],
    ['components/planted/table.tsx', '@/lib/milestones/date-commands'],
    ['components/planted/table.tsx', '@/lib/db'],
    ['components/planted/table.tsx', '@/lib/clock'],
    ['lib/planted/rules.ts', '@/lib/milestones/queries'],
    ['lib/planted/rules.ts', '@/lib/clock'],
    ['lib/planted/schema.ts', '@/lib/db'],
    ['lib/planted/queries.ts', '@/lib/milestones/date-commands'],
    ['lib/planted/commands.ts', '@/components/layout/page-title'],
    ['prisma/seed/planted.ts', '@/lib/milestones/queries'],
  ]

  it.each(forbidden)('%s may not import %s', async (from, to) => {
    expect(await broken(from, importing(to))).toContain('boundaries/dependencies')
  })

  const allowed: [from: string, to: string][] = [
    ['app/(public)/[moment]/planted/page.tsx', '@/lib/milestones/queries'],
    ['app/workspace/planted/actions.ts', '@/lib/milestones/date-commands'],
    ['lib/planted/queries.ts', '@/lib/db'],
    ['lib/planted/rules.ts', '@/lib/dates'],
    ['components/planted/table.tsx', '@/lib/dates'],
  ]

  it.each(allowed)('%s may import %s', async (from, to) => {
    expect(await broken(from, importing(to))).toEqual([])
  })

  it('lets a view know the type of what a query answers', async () => {
    const text = "import type { It } from '@/lib/milestones/queries'\nexport type Props = { it: It }"
    expect(await broken('components/planted/table.tsx', text)).toEqual([])
  })

  it('knows every name of a file', async () => {
    expect(await broken('lib/planted/helpers.ts', 'export const one = 1')).toContain(
      'boundaries/no-unknown-files',
    )
  })
})

describe('each place keeps to its restrictions', () => {
  const planted: [what: string, file: string, text: string][] = [
    ['reading the clock in a rule', 'lib/planted/rules.ts', 'export const at = Date.now()'],
    ['reading the clock in a page', 'app/(public)/[moment]/planted/page.tsx', 'export const at = new Date()'],
    ['reading the environment', 'lib/planted/queries.ts', 'export const url = process.env.DATABASE_URL'],
    [
      'a client component for the public',
      'components/planted/table.tsx',
      "'use client'\nexport const one = 1",
    ],
    [
      'a form that loses what was typed while the record is away',
      'app/workspace/planted/form.tsx',
      "import { useActionState } from 'react'\nexport const use = useActionState",
    ],
    [
      'the same, by another way of writing it',
      'app/workspace/planted/record-form.tsx',
      "import * as react from 'react'\nexport const use = react.useActionState",
    ],
    ['a client page', 'app/workspace/planted/page.tsx', "'use client'\nexport const one = 1"],
  ]

  it.each(planted)('refuses %s', async (_what, file, text) => {
    expect(await broken(file, text)).toContain('no-restricted-syntax')
  })

  it('lets a form of the workspace run in the browser', async () => {
    expect(await broken('app/workspace/planted/form.tsx', "'use client'\nexport const one = 1")).toEqual([])
  })

  it.each([
    ['lib/planted/rules.ts', 'react'],
    ['lib/planted/schema.ts', '@prisma/client'],
    ['components/planted/table.tsx', 'next/link'],
    ['app/(public)/[moment]/planted/page.tsx', 'next/headers'],
  ])('keeps %s from %s', async (file, name) => {
    expect(await broken(file, importing(name))).toContain('no-restricted-imports')
  })
})
