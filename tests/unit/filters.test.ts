import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filterable } from '@/lib/filters'

const pages = Object.keys(filterable)

// A page that Next renders would be rendered twice, for each reader (decision 17).
it.each(pages)('has the list of /%s answered by React alone', (page) => {
  expect(existsSync(`app/(public)/[moment]/${page}/plain-page.tsx`)).toBe(true)
})
