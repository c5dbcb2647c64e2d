import { formatDay } from './dates'
import type { Moment } from './moment'

export const SITE_NAME = 'BLMK health changes'
export const SITE_DESCRIPTION =
  'The public record of how the NHS in Bedfordshire, Luton and Milton Keynes was reorganised, and of what is still owed.'
export const THEME_COLOUR = '#005eb8'

/** The title names the day where it is not today. */
export type PageHead = {
  title: string
  description: string
  /** What search engines are asked, where it is not what they do anyway. */
  robots?: 'noindex'
}

/** Search engines show about so many characters of a description. */
const SHOWN = 155

/** Takes what a public page is called and tells; returns its head, in which a long description is cut. */
export function pageHead(moment: Moment, title: string, description: string): PageHead {
  const text = description.replaceAll(/\s+/g, ' ').trim()
  const cut = text.slice(0, SHOWN).replace(/\s\S*$/, '')
  return {
    title: moment.isNow ? title : `${title}, on ${formatDay(moment.on)}`,
    description: text.length > SHOWN ? `${cut} …` : text,
  }
}

/** What a list is called in the head of its page: which part of it a reader who has several open is looking at. */
export const listTitle = (name: string, isNarrowed: boolean, page: number): string =>
  [name, isNarrowed ? 'filtered' : '', page > 1 ? `page ${page}` : ''].filter(Boolean).join(', ')
