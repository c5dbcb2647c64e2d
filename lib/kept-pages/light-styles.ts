/** A stylesheet that can stand in for a whole one on pages that hold none of the names which it lacks. */
export type LightStyle = { href: string; lacks: string[] }

/** For each whole stylesheet, as a page names it, those that can stand in for it, the smallest first. */
export type LightStyles = Readonly<Record<string, readonly LightStyle[]>>

/** Takes the finished HTML of a public page; returns it with the smallest stylesheets that say all of it. */
export const withLightStyles = (html: string, styles: LightStyles): string =>
  html.replace(/<link rel="stylesheet" href="([^"]*)"[^>]*>/g, (link, href: string) => {
    const light = styles[href.split('?')[0] ?? href]?.find((style) => !finderOf(style)?.test(html))
    return light ? `<link rel="stylesheet" href="${light.href}"/>` : link
  })

const finders = new WeakMap<LightStyle, RegExp | null>()

/** Finds an element, a class or an id that a stylesheet lacks; null where it lacks none. */
function finderOf(style: LightStyle): RegExp | null {
  const finder = finders.get(style) ?? make(style)
  finders.set(style, finder)
  return finder
}

function make({ lacks }: LightStyle): RegExp | null {
  if (lacks.length === 0) return null
  const names = lacks.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)).join('|')
  return new RegExp(String.raw`(?:<|\s(?:class|id)="(?:[^"]*\s)?)(?:${names})[\s">/]`, 'i')
}
