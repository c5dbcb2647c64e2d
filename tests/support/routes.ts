import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What answers with a page: rendered by Next, or by React alone (decision 17). */
const PAGE_FILES = ['page.tsx', 'plain-page.tsx']

/** Every page of the app by its route, as its folder says: "/[moment]/organisations/[slug]". */
export function pageRoutes(): string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  return files
    .map((file) => file.split(sep))
    .filter((parts) => PAGE_FILES.includes(parts.at(-1) ?? ''))
    .map(
      (parts) =>
        `/${parts
          .slice(0, -1)
          .filter((part) => !part.startsWith('('))
          .join('/')}`,
    )
    .toSorted()
}

/** The source files of the pages that the public reads, and of what stands around them. */
export const publicFiles = (): string[] =>
  readdirSync(join('app', '(public)'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => join('app', '(public)', file))

/** A form in a file of its own, or the one that an officer records things with. */
const FORM = /from '\.{1,2}\/(?:[\w./-]*-)?form'/

/** The pages on which something is typed, or sent. */
export const formRoutes = (): string[] =>
  pageRoutes().filter((route) => {
    const file = join('app', `${route}/page.tsx`)
    return !route.startsWith('/[moment]') && existsSync(file) && FORM.test(readFileSync(file, 'utf8'))
  })
