/**
 * Takes the finished HTML of a public page; returns it without the framework's scripts. Public pages hold no client
 * component, so nothing on them needs React: what is dropped are Next's script tags (src or inline payload) and the
 * preloads of scripts. It relies only on these being `<script>` and `<link rel="preload" as="script">` elements. Should Next
 * write them otherwise, the page still works and the budget test fails.
 */
export function lighten(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b(?=[^>]*\b(?:rel="modulepreload"|as="script"))[^>]*>/g, '')
    .replace(/<!--\/?\$[!?]?-->|<!-- -->/g, '')
    .replace(/<div hidden=""><\/div>/g, '')
}
