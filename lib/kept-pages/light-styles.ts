/** A stylesheet that can stand in for a whole one on pages that hold none of the names which it lacks. */
export type LightStyle = { href: string; lacks: string[] }

/** For each whole stylesheet, as a page names it, those that can stand in for it, the smallest first. */
export type LightStyles = Readonly<Record<string, readonly LightStyle[]>>

/** Takes the finished HTML of a public page; returns it with the smallest stylesheets that say all of it. */
export function withLightStyles(html: string, styles: LightStyles): string {
  const names = namesOf(html)
  return html.replace(/<link rel="stylesheet" href="([^"]*)"[^>]*>/g, (link, href: string) => {
    const fits = ({ lacks }: LightStyle) => !lacks.some((name) => names.has(name))
    const light = styles[href.split('?')[0] ?? href]?.find(fits)
    return light ? `<link rel="stylesheet" href="${light.href}"/>` : link
  })
}

/** The names of the elements, classes and ids of a page. */
function namesOf(html: string): Set<string> {
  const names = new Set<string>()
  for (const [, element, value] of html.matchAll(/<([a-z][\w-]*)|\s(?:class|id)="([^"]*)"/gi))
    for (const name of element ? [element] : (value ?? '').split(/\s+/)) names.add(name)
  return names
}
