import type { ReactNode } from 'react'

// What Next bundles may not import it.
const { createRequire } = process.getBuiltinModule('node:module')
const react = createRequire(`${process.cwd()}/package.json`)('react-dom/server') as {
  renderToStaticMarkup: (drawn: ReactNode) => string
}

/** What React writes of it as HTML, for pages that run no script (docs/decisions/0017). */
export const staticMarkup = (drawn: ReactNode): string => react.renderToStaticMarkup(drawn)
