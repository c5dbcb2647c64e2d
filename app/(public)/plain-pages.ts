import { isList, type ListName } from '@/lib/filters'
import { isRegister, type Register } from '@/lib/scrutiny-items/filter'
import { owedAt } from './[moment]/owed/plain-page'
import { questionAt } from './[moment]/questions/[ref]/plain-page'
import { questionsAt } from './[moment]/questions/plain-page'
import { recommendationAt } from './[moment]/recommendations/[ref]/plain-page'
import { recommendationsAt } from './[moment]/recommendations/plain-page'
import { timelineAt } from './[moment]/timeline/plain-page'
import { type PlainPage, writePage } from './write-page'

const lists: Record<ListName, PlainPage> = {
  owed: owedAt,
  questions: questionsAt,
  recommendations: recommendationsAt,
  timeline: timelineAt,
}

const items: Record<Register, PlainPage> = { questions: questionAt, recommendations: recommendationAt }

function pageOf(name: string, ref: string | undefined): PlainPage | null {
  if (ref === undefined) return isList(name) ? lists[name] : null
  return isRegister(name) ? items[name] : null
}

const ADDRESS = /^\/(?:(?<on>on-[^/?]+)\/)?(?<name>[^/?]+)(?:\/(?<ref>[\w-]+))?(?:\?|$)/

type Found = { html: Promise<string | null> }

/**
 * The plain page at a public address, for the web server, without asking Next for the way there, which takes longer than a list
 * (docs/decisions/0017). Null where the address is that of anything else; its HTML is null where there is nothing.
 */
export function plainPageAt(url: string, styles: readonly string[]): Found | null {
  const { on: moment = 'now', name = '', ref } = ADDRESS.exec(url)?.groups ?? {}
  const page = pageOf(name, ref)
  return page && { html: writePage(page, { moment, ref, url: `http://localhost${url}` }, styles) }
}
