import type { Moment } from '../moment'
import { pageHead, type PageHead } from '../page-head'
import { shortened } from './listed-rules'
import { publicState, type HiddenItem, type ItemPage } from './page-rules'
import { KIND_WORDS } from './words'

/** A title in a search result is short. */
const TITLE_LENGTH = 70

/** What stands in the head of an item's page. Of a hidden one it says no more than its page, and asks search engines to leave it out. */
export function itemHead(moment: Moment, found: { item: ItemPage } | HiddenItem): PageHead {
  if ('hiddenReason' in found) {
    return {
      ...pageHead(moment, 'A hidden item of the register', 'This item of the register is hidden.'),
      robots: 'noindex',
    }
  }
  const { ref, kind, text } = found.item
  const title = `${KIND_WORDS[kind]} ${ref}: ${shortened(text, TITLE_LENGTH)}`
  return pageHead(moment, title, `${publicState(found.item, moment.on)} ${shortened(text)}`)
}
