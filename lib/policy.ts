/** What a public page may load: our own style and pictures, no script, and nothing written into the page itself. */
export const PUBLIC_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/**
 * What a page that runs in the browser may load. Next writes scripts into such pages; the nonce, new for each request, lets
 * these run and no others. Development rebuilds modules with eval and writes styles into the page.
 */
export function workspacePolicy(nonce: string, isDevelopment: boolean): string {
  const [evaluation, inline] = isDevelopment ? [" 'unsafe-eval'", " 'unsafe-inline'"] : ['', '']
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${evaluation}`,
    `style-src 'self'${inline}`,
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
