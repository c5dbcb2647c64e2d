/** The addresses of the stylesheets that a page of HTML loads, in their order. */
export const stylesheetsOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href = '']) => href)
