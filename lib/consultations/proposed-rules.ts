import { citedOn, type CitationRow, type Cited } from '../citations/rules'
import type { Moment } from '../moment'

export type Cites = { citations: readonly CitationRow[] }
export type WithCited<Item> = Item & { cited: Cited }

type Option = { id: string; number: number; title: string; summary: string; isPreferred: boolean }
type Question = { id: string; number: number; wording: string; note: string | null }
type Proposal = { id: string; topic: string; text: string }
type Aspect = { id: string; heading: string; before: string | null }

/** What a consultation put forward, as the database gives it. */
export type ProposedRow = {
  options: readonly (Option & Cites)[]
  aspects: readonly (Aspect & { options: readonly { optionId: string; text: string }[] })[]
  questions: readonly (Question & Cites)[]
  proposals: readonly (Proposal & Cites)[]
}

/** What a consultation put forward. An aspect has one text for each option, in their order; null where it says nothing. */
export type Proposed = {
  options: WithCited<Option>[]
  aspects: (Aspect & { texts: (string | null)[] })[]
  questions: WithCited<Question>[]
  proposals: WithCited<Proposal>[]
}

/** Gives each item its sources as they read at a moment. */
export function withCited<Item extends Cites>(
  items: readonly Item[],
  moment: Moment,
): WithCited<Omit<Item, 'citations'>>[] {
  return items.map(({ citations, ...item }) => ({ ...item, cited: citedOn(citations, moment.on) }))
}

/** The options, their side-by-side table, the questions and the proposals. */
export function proposedOn(
  { options, aspects, questions, proposals }: ProposedRow,
  moment: Moment,
): Proposed {
  return {
    options: withCited(options, moment),
    aspects: aspects.map(({ options: texts, ...aspect }) => ({
      ...aspect,
      texts: options.map(({ id }) => texts.find(({ optionId }) => optionId === id)?.text ?? null),
    })),
    questions: withCited(questions, moment),
    proposals: withCited(proposals, moment),
  }
}
