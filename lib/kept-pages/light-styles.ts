/** A stylesheet that can stand in for a whole one on pages that hold none of the names which it lacks. */
export type LightStyle = { href: string; lacks: string[] }

/** For each whole stylesheet, as a page names it, those that can stand in for it, the smallest first. */
export type LightStyles = Readonly<Record<string, readonly LightStyle[]>>

/** Takes the finished HTML of a public page; returns its bytes, with the smallest stylesheets that say all of it. */
export function withLightStyles(html: string, styles: LightStyles): Buffer {
  const headEnd = html.indexOf('</head>')
  const head = html
    .slice(0, headEnd)
    .replace(/<link rel="stylesheet" href="([^"]*)"[^>]*>/g, (link, href: string) => {
      const light = styles[href.split('?')[0] ?? href]?.find(
        (style) => !findersOf(style).some((finder) => finder.test(html)),
      )
      return light ? `<link rel="stylesheet" href="${light.href}"/>` : link
    })
  // Put together as bytes: as text, the whole page would be copied once more.
  return Buffer.concat([Buffer.from(head), Buffer.from(html.slice(headEnd))])
}

const known = new WeakMap<LightStyle, RegExp[]>()

/** What finds an element, a class or an id that a stylesheet lacks. */
function findersOf(style: LightStyle): RegExp[] {
  const finders = known.get(style) ?? make(style)
  known.set(style, finders)
  return finders
}

// Every page that is rendered is read by these: two that look for one thing are twice as fast as one that looks for both.
function make({ lacks }: LightStyle): RegExp[] {
  if (lacks.length === 0) return []
  const names = lacks.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)).join('|')
  return [
    new RegExp(String.raw`<(?:${names})[\s>/]`),
    new RegExp(String.raw`\s(?:class|id)="(?:[^\s"]+\s+)*(?:${names})[\s"]`),
  ]
}
