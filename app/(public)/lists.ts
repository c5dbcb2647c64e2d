import { isList, type ListName } from '@/lib/filters'
import { owedAt } from './[moment]/owed/list'
import { questionsAt } from './[moment]/questions/list'
import { recommendationsAt } from './[moment]/recommendations/list'
import { timelineAt } from './[moment]/timeline/list'
import { type List, writeList } from './write-list'

const lists: Record<ListName, List> = {
  owed: owedAt,
  questions: questionsAt,
  recommendations: recommendationsAt,
  timeline: timelineAt,
}

type Found = { html: Promise<string | null> }

/**
 * The list at a public address, for the web server, without asking Next for the way there, which takes longer than the list
 * (docs/decisions/0017). Null where the address is that of anything else; its HTML is null where there is no such day.
 */
export function listAt(url: string, styles: readonly string[]): Found | null {
  const [, moment = 'now', name = ''] = /^\/(?:(on-[^/?]+)\/)?([^/?]+)(?:\?|$)/.exec(url) ?? []
  return isList(name) ? { html: writeList(lists[name], moment, `http://localhost${url}`, styles) } : null
}
