import { Features, type Selector, transform } from 'lightningcss'

type IsInUse = (name: string) => boolean

// Older browsers read "min-width: 40em" and not "width >= 40em": Next writes the former, and it stays.
const form = { filename: 'light.css', minify: true, include: Features.MediaRangeSyntax }

/**
 * Takes a stylesheet; returns it without the rules that can match nothing on pages whose elements, classes and ids have names
 * that are in use, and without the variables that nothing reads. What stays keeps its order and its weight: a list in `:is()` stays
 * whole, since its weightiest member counts even where it matches nothing.
 */
export function purge(css: string, isInUse: IsInUse): string {
  const { code } = transform({
    ...form,
    code: Buffer.from(css),
    visitor: {
      // Of nested lists only `canMatch` knows: a visitor of selectors is not asked about them.
      Selector: (selector) => (canMatch(selector, isInUse) ? undefined : []),
      Rule: {
        style: ({ value }) => (value.selectors.some((one) => canMatch(one, isInUse)) ? undefined : []),
      },
    },
  })
  return withoutUnreadVariables(code.toString())
}

/** Attributes and states change while a page is read; only names tell what is on no page at all. */
const canMatch = (selector: Selector, isInUse: IsInUse): boolean =>
  selector.every((part) => {
    if (part.type === 'type' || part.type === 'class' || part.type === 'id') return isInUse(part.name)
    if (part.type !== 'pseudo-class') return true
    const isList = part.kind === 'is' || part.kind === 'where' || part.kind === 'has'
    return !isList || part.selectors.some((one) => canMatch(one, isInUse))
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
