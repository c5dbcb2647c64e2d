import { Features, type Selector, transform } from 'lightningcss'

/** Whether a page can hold an element, class or id of this name. */
export type IsMade = (name: string) => boolean

/** About how much a rule weighs, and on which of some pages it can match. */
export type Use = { weight: number; by: Set<IsMade> }

// Older browsers read "min-width: 40em" and not "width >= 40em": Next writes the former, and it stays.
const form = { filename: 'light.css', minify: true, include: Features.MediaRangeSyntax }

/**
 * Takes a stylesheet; returns it without the rules that can match nothing on pages whose elements, classes and ids have names
 * that are in use, and without the variables that nothing reads. What stays keeps its order and its weight: a list in `:is()` stays
 * whole, since its weightiest member counts even where it matches nothing.
 */
export function purge(css: string, isMade: IsMade): string {
  const { code } = transform({
    ...form,
    code: Buffer.from(css),
    visitor: {
      // Of nested lists only `canMatch` knows: a visitor of selectors is not asked about them.
      Selector: (selector) => (canMatch(selector, isMade) ? undefined : []),
      Rule: {
        style: ({ value }) => (value.selectors.some((one) => canMatch(one, isMade)) ? undefined : []),
      },
    },
  })
  return withoutUnreadVariables(code.toString())
}

/** Tells of each rule of a stylesheet on which of these pages it can match. */
export function usesOf(css: string, makers: readonly IsMade[]): Use[] {
  const uses: Use[] = []
  const visitor = {
    Rule: {
      style({ value }: { value: { selectors: Selector[] } }): undefined {
        const by = makers.filter((isMade) => value.selectors.some((one) => canMatch(one, isMade)))
        uses.push({ weight: JSON.stringify(value).length, by: new Set(by) })
      },
    },
  }
  transform({ ...form, code: Buffer.from(css), visitor })
  return uses
}

/** The names of elements, classes and ids that a stylesheet speaks of. */
export function namesIn(css: string): Set<string> {
  const names = new Set<string>()
  const visit = (selector: Selector): void =>
    selector.forEach((part) => {
      if (part.type === 'type' || part.type === 'class' || part.type === 'id') names.add(part.name)
      else if (part.type === 'pseudo-class' && 'selectors' in part)
        part.selectors?.forEach((one) => visit(one as Selector))
    })
  transform({ ...form, code: Buffer.from(css), visitor: { Selector: (selector) => visit(selector) } })
  return names
}

/** Attributes and states change while a page is read; only names tell what is on no page at all. */
const canMatch = (selector: Selector, isMade: IsMade): boolean =>
  selector.every((part) => {
    if (part.type === 'type' || part.type === 'class' || part.type === 'id') return isMade(part.name)
    if (part.type !== 'pseudo-class') return true
    const isList = part.kind === 'is' || part.kind === 'where' || part.kind === 'has'
    return !isList || part.selectors.some((one) => canMatch(one, isMade))
  })

function withoutUnreadVariables(css: string): string {
  const read = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name))
  const isUnread = (name: string) => name.startsWith('--') && !read.has(name)
  const { code } = transform({
    ...form,
    code: Buffer.from(css),
    visitor: {
      Declaration: { custom: ({ name }) => (isUnread(name) ? [] : undefined) },
      Rule: { property: ({ value }) => (isUnread(value.name) ? [] : undefined) },
    },
  })
  const less = code.toString()
  // A variable may have been read by one that nothing read.
  return less.length < css.length ? withoutUnreadVariables(less) : less
}
