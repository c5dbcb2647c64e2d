import { isList, type ListName } from '@/lib/filters'
import { GET as owed } from './[moment]/owed/route'
import { GET as questions } from './[moment]/questions/route'
import { GET as recommendations } from './[moment]/recommendations/route'
import { GET as timeline } from './[moment]/timeline/route'

const lists = { owed, questions, recommendations, timeline } satisfies Record<ListName, unknown>

/**
 * Answers a public address with a list that React alone renders, without asking Next for the way there, which takes longer than the
 * list (docs/decisions/0017). Null where the address is that of anything else.
 */
export function answerList(url: string): Promise<Response> | null {
  const [, moment = 'now', name = ''] = /^\/(?:(on-[^/?]+)\/)?([^/?]+)(?:\?|$)/.exec(url) ?? []
  if (!isList(name)) return null
  return lists[name](new Request(`http://localhost${url}`), { params: Promise.resolve({ moment }) })
}
