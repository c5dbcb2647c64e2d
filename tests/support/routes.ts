import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What answers with a page: rendered by Next, or by React alone (decision 17). Other routes, of files and forms, are `route.ts`. */
export const PAGE_FILES = ['page.tsx', 'route.tsx']

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
