/** How wide a letter of Arial is, in parts of its size; a little generous, since the reader's font may differ. */
function letterWidth(letter: string) {
  if ("iljtfrI.,:;'’!|()[] -".includes(letter)) return 0.34
  if ('mwMW@%—'.includes(letter)) return 0.92
  return /[A-Z&]/.test(letter) ? 0.73 : 0.58
}

export function textWidth(text: string, size: number, isBold = false) {
  const width = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0)
  return width * size * (isBold ? 1.07 : 1)
}

/** Breaks a text into lines of at most `width`; a single word that is wider stays whole. */
export function wrap(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size, isBold) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Cuts a text that would not fit even alone on its line. */
export function fit(lines: string[], width: number, size: number, isBold = false): string[] {
  return lines.map((line) => {
    let kept = line
    while (kept.length > 1 && textWidth(kept, size, isBold) > width) kept = `${kept.slice(0, -2)}…`
    return kept
  })
}
