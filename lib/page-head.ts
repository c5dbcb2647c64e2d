import { formatDay } from './dates'
import type { Moment } from './moment'

/** Search engines show about so many characters of a description. */
const SHOWN = 155

/** What stands in the head of a public page: the title names the day where it is not today. */
export function pageHead(
  moment: Moment,
  title: string,
  description: string,
): { title: string; description: string } {
  const text = description.replaceAll(/\s+/g, ' ').trim()
  const cut = text.slice(0, SHOWN).replace(/\s\S*$/, '')
  return {
    title: moment.isNow ? title : `${title}, on ${formatDay(moment.on)}`,
    description: text.length > SHOWN ? `${cut} …` : text,
  }
}
