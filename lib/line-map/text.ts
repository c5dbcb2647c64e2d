/** Widths of Arial's letters, in parts of its size, by groups of about the same width. */
const widths: [letters: string, width: number][] = [
  ["'’ijl|", 0.23],
  [' .,:;!ftI/[]()-', 0.3],
  ['r*', 0.34],
  ['cksvxyzJ', 0.51],
  ['FTZL', 0.62],
  ['ABEKPSVXY&', 0.67],
  ['CDHNRUw', 0.73],
  ['GOQ', 0.78],
  ['mMW@%—…', 0.95],
]

/** The reader's font may be a little wider than Arial, and bold is. */
const margin = 1.04
const bold = 1.08

function letterWidth(letter: string) {
  return widths.find(([letters]) => letters.includes(letter))?.[1] ?? 0.56
}

/** About how wide a text is at a size, both in units of the drawing: rather too wide than too narrow. */
export function textWidth(text: string, size: number, isBold = false) {
  const width = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0)
  return Math.ceil(width * size * margin * (isBold ? bold : 1))
}

function shorten(word: string, width: number, size: number, isBold: boolean) {
  let kept = word
  while (kept.length > 1 && textWidth(kept, size, isBold) > width) kept = `${kept.slice(0, -2)}…`
  return kept
}

function breakLines(text: string, width: number, size: number, isBold: boolean): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && textWidth(longer, size, isBold) <= width) lines[lines.length - 1] = longer
    else lines.push(shorten(word, width, size, isBold))
  }
  return lines
}

/** Breaks a text into as few lines of at most `width` as it takes, about equally long; a word that is wider is cut. */
export function wrap(text: string, width: number, size: number, isBold = false): string[] {
  let best = breakLines(text, width, size, isBold)
  for (let narrower = width - 6; narrower > width / 2; narrower -= 6) {
    const lines = breakLines(text, narrower, size, isBold)
    if (lines.length > best.length || lines.some((line) => line.endsWith('…'))) break
    best = lines
  }
  return best
}
