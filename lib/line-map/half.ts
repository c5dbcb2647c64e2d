/** To the nearest half: fine enough for a picture, and a sum of halves never grows a tail of decimals in the page. */
export function half(value: number) {
  return Math.round(value * 2) / 2
}
