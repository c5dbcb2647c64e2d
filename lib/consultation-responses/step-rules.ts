import type { ResponseDocument } from './document-rules'
import { RESPONSE_MOVES, type ResponseMove } from './rules'

/** A move with a page of its own. */
export type Step = Exclude<ResponseMove, 'edit'>

/** The step that a piece of an address names; null when it names none. */
export const stepOf = (typed: string): Step | null =>
  typed !== 'edit' && Object.hasOwn(RESPONSE_MOVES, typed) ? (typed as Step) : null

/** What the form of a step starts from; `seen` are the words that it is about, for comparing after a lost race. */
export function stepValues(step: Step, response: ResponseDocument): Record<string, string> {
  const { id, version, sentOn, cameOfIt } = response
  const [year = '', month = '', day = ''] = sentOn?.split('-') ?? []
  const fields: Record<Step, Record<string, string>> = {
    circulate: {},
    agree: {},
    publish: {},
    send: { 'on-day': day, 'on-month': month, 'on-year': year },
    note: { cameOfIt: cameOfIt ?? '' },
  }
  return { id, step, version: String(version), seen: wholeText(response), ...fields[step] }
}

/** A whole response as one text. */
export const wholeText = ({ coveringText, sections }: Pick<ResponseDocument, 'coveringText' | 'sections'>) =>
  [
    coveringText,
    ...sections.flatMap(({ text, contributions }) => [
      text,
      ...contributions.flatMap((each) => (each.isWithheld ? [] : [`• ${each.text}`])),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n')
