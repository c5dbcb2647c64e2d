/** How many things one item may ask. */
export const MOST_PARTS = 10

type Values = Record<string, string>

const COUNT = 'partCount'
const PRESSED = 'change'
const NOTE = 'partNote'
const fieldOf = (index: number) => `parts-${index + 1}`

/** What the fields of the parts hold, in order; none where it asks one thing only. */
export function partsTyped(values: Values): string[] {
  const count = Math.min(Math.max(Math.trunc(Number(values[COUNT] ?? 0)) || 0, 0), MOST_PARTS)
  return Array.from({ length: count }, (_, index) => values[fieldOf(index)] ?? '')
}

/** The form with these parts instead of its own. */
export function withParts(values: Values, texts: readonly string[]): Values {
  const others = Object.entries(values).filter(
    ([name]) => !/^parts-\d+$/.test(name) && name !== PRESSED && name !== NOTE,
  )
  const fields = texts.map((text, index) => [fieldOf(index), text] as const)
  return { ...Object.fromEntries([...others, ...fields]), [COUNT]: String(texts.length) }
}

/**
 * The form again after the button that adds a part, or one that removes one: with one field more or fewer, and a note of what was
 * removed, so that nothing typed is lost without a word. Null when another button was pressed.
 */
export function partsChanged(values: Values): Values | null {
  const pressed = values[PRESSED] ?? ''
  const texts = partsTyped(values)
  if (pressed === 'add') return withParts(values, added(texts))
  const index = Number(/^remove-(\d+)$/.exec(pressed)?.[1] ?? 0) - 1
  const removed = texts[index]
  if (removed === undefined) return null
  const rest = withParts(values, texts.toSpliced(index, 1))
  const what = removed.trim() ? `. It said: ${removed.trim()}` : ', which was empty'
  return { ...rest, [NOTE]: `Part ${index + 1} is removed${what}` }
}

/** One field more; the first time two, since one part alone is no part. */
const added = (texts: readonly string[]): string[] =>
  texts.length === 0 ? ['', ''] : [...texts, ''].slice(0, MOST_PARTS)

/** The parts that are asked: those typed, or the whole where it asks one thing only. */
export const partsAsked = (text: string, parts: readonly string[]): string[] =>
  parts.length === 0 ? [text] : [...parts]

/** The parts as the form shows them: none where the only one repeats the whole. */
export const partsShown = <Part extends { text: string }>(text: string, parts: readonly Part[]): Part[] =>
  parts.length === 1 && parts[0]?.text === text ? [] : [...parts]
