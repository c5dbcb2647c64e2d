import ts from 'typescript'

/** What source files can put into a page: whole words, and names with gaps, "timeline__item--" and something. */
export type Words = { whole: Set<string>; parts: Set<string>; gapped: Set<string> }

const GAP = '\0'

/**
 * Reads the words of source files that can become the name of an element, class or attribute: what stands between quotes,
 * in types too, and the names of JSX. Text that is read on the page and comments are left out.
 */
export function wordsOf(files: readonly { name: string; text: string }[]): Words {
  const words: Words = { whole: new Set(), parts: new Set(), gapped: new Set() }
  for (const { name, text } of files)
    read(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX), words)
  return words
}

function read(node: ts.Node, words: Words): void {
  if (ts.isImportDeclaration(node)) return
  if (ts.isStringLiteralLike(node)) add(node.text, words)
  else if (ts.isTemplateExpression(node))
    add(
      [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(GAP),
      words,
    )
  else if (ts.isJsxOpeningLikeElement(node)) words.whole.add(node.tagName.getText())
  else if (ts.isPropertyAssignment(node)) words.parts.add(node.name.getText())
  ts.forEachChild(node, (child) => read(child, words))
}

function add(text: string, { whole, gapped }: Words): void {
  // By what ends a word in HTML too: some pages are put together from strings.
  for (const word of [...text.split(/\s+/), ...text.split(/[\s"'<>=]+/)]) {
    if (word.includes(GAP)) gapped.add(word)
    // Half of a name that is put together with a plus sign.
    else if (/[-_]$/.test(word)) gapped.add(word + GAP)
    else whole.add(word)
  }
}

/** Tells of a name whether the sources can make it: as it stands, or with each gap filled by a number or one of their words. */
export function maker({ whole, parts, gapped }: Words): (name: string) => boolean {
  const patterns = [...gapped].filter((word) => /^[\w\0:/-]*[a-z][\w\0:/-]*$/i.test(word)).map(patternOf)
  const fillings = new Set([...whole, ...parts].map((word) => word.toLowerCase()))
  const isFilling = (text = '') => text === '' || /^\d+$/.test(text) || fillings.has(text.toLowerCase())
  return (name) =>
    whole.has(name) || patterns.some((pattern) => pattern.exec(name)?.slice(1).every(isFilling) ?? false)
}

const patternOf = (gapped: string) => new RegExp(`^${gapped.replaceAll(GAP, '(.*)')}$`)
