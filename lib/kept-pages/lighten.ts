/**
 * Takes the finished HTML of a public page; returns it without the framework's scripts. Public pages hold no client
 * component, so nothing on them needs React: what is dropped are Next's script tags (src or inline payload) and the
 * preloads of scripts. It relies only on these being `<script>` and `<link rel="preload" as="script">` elements; our own
 * enhancement is marked `data-keep`. Should Next write them otherwise, the page still works and the budget test fails.
 */
export function lighten(html: string): string {
  return html
    .replace(/<script\b(?![^>]*\bdata-keep\b)[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b(?=[^>]*\b(?:rel="modulepreload"|as="script"))[^>]*>/g, '')
    .replace(/<!--\/?\$[!?]?-->|<!-- -->/g, '')
    .replace(/<div hidden=""><\/div>/g, '')
}

/** Which stylesheet stands in for which, as a page names them. */
export type LightStyles = Readonly<Record<string, string>>

/** Takes the HTML of a public page; returns it with the stylesheets that hold only what such pages use. */
export const withLightStyles = (html: string, styles: LightStyles): string =>
  html.replace(/<link rel="stylesheet" href="([^"]*)"[^>]*>/g, (link, href: string) => {
    const light = styles[href.split('?')[0] ?? href]
    return light ? `<link rel="stylesheet" href="${light}"/>` : link
  })
