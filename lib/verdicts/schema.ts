import { z } from 'zod'
import { choice, id, requiredText, TEXT_LIMIT } from '../fields'
import { isId } from '../ids'
import type { Finding } from '../standing/rules'
import { FINDINGS, RATINGS } from './rules'

/** What was found of one part, on the answer that the officer saw (null: none had come). */
export type Judgement = { partId: string; answerId: string | null; finding: Finding; reason: string }

const Found = z.object({
  finding: choice(FINDINGS, 'Choose what the group found, or leave the reason empty to leave this part open'),
  reason: requiredText('The reason', TEXT_LIMIT, 'Enter why the group found this'),
  answer: z.union([z.literal('').transform(() => null), id()]),
})

/** The ids in the names of fields such as `finding-ID`, where something was chosen or typed. */
function idsTyped(values: Record<string, string>, ...names: string[]): string[] {
  const fields = names.flatMap((name) =>
    Object.entries(values).flatMap(([key, value]) =>
      key.startsWith(`${name}-`) && value.trim() !== '' ? [key.slice(name.length + 1)] : [],
    ),
  )
  return [...new Set(fields)].filter(isId)
}

/**
 * What a meeting found of any number of parts, sent as `finding-PART`, `reason-PART`, `answer-PART`, and for each item the version that
 * the officer saw, as `version-ITEM`. A part of which nothing is sent stays open.
 */
export const RecordVerdicts = z.record(z.string(), z.string()).transform((values, context) => {
  const wrong = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message })
  const { meetingId = '' } = values
  if (!isId(meetingId)) wrong(['meetingId'], 'Choose the meeting that found this')
  const judgements = idsTyped(values, 'finding', 'reason').flatMap((partId): Judgement[] => {
    const at = (name: string) => values[`${name}-${partId}`] ?? ''
    const read = Found.safeParse({ finding: at('finding'), reason: at('reason'), answer: at('answer') })
    if (read.success) {
      const { answer: answerId, finding, reason } = read.data
      return [{ partId, answerId, finding, reason }]
    }
    read.error.issues.forEach(({ path, message }) => wrong([String(path[0]), partId], message))
    return []
  })
  const versions = new Map(
    idsTyped(values, 'version').map((itemId) => [itemId, Number(values[`version-${itemId}`])]),
  )
  if (judgements.length === 0 && context.issues.length === 0)
    wrong([], 'Choose what the group found of at least one part')
  return { meetingId, versions, judgements }
})
export type RecordVerdicts = z.output<typeof RecordVerdicts>

/** How an accepted recommendation is carried out; the meeting may be left out. */
export const Assess = z.object({
  id: id(),
  itemId: id(),
  rating: choice(RATINGS, 'Choose red, amber or green'),
  reason: requiredText('The reason', TEXT_LIMIT, 'Enter why'),
  meetingId: z.union([z.literal(''), id('Choose a meeting from the list')]).default(''),
})
export type Assess = z.output<typeof Assess>
