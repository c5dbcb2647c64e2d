import { titleOn, type TitledRow } from '../bodies/title-rules'
import { isoDayOf, londonDay, type Edtf, type IsoDay } from '../dates'
import type { Moment } from '../moment'
import { refSlug, type ItemKind } from '../scrutiny-items/rules'
import { replacedBy, replacedIn, type ResponseState } from './rules'

type ItemRow = {
  id: string
  ref: string | null
  kind: ItemKind
  text: string
  authorName: string
  hiddenReason: string | null
  withdrawnAt: Date | null
}
type ContributionRow = { id: string; text: string; scrutinyItem: ItemRow }
type Question = { number: number; wording: string }

/** A response as the database gives it by `documentSelect`. */
export type DocumentRow = {
  id: string
  bodyId: string
  edition: number
  state: ResponseState
  version: number
  coveringText: string
  circulatedAt: Date | null
  publishedAt: Date | null
  sentOn: Date | null
  cameOfIt: string | null
  consultation: { id: string; slug: string; title: string }
  body: TitledRow & { slug: string }
  agreedAt: { slug: string; title: string; on: Edtf; visibility: string } | null
  sections: readonly {
    id: string
    text: string
    question: Question | null
    contributions: readonly ContributionRow[]
  }[]
}
export type EditionRow = { edition: number; state: ResponseState; publishedAt: Date | null }

/** Feedback in a response: its words as edited, beside the words as they were said, by whom and under which reference. */
export type Contribution = { id: string; itemId: string } & (
  | {
      isWithheld: false
      ref: string
      kind: ItemKind
      text: string
      original: string
      isEdited: boolean
      authorName: string
      /** Where it stands on the public page of the consultation. */
      anchor: string
      withdrawnOn: IsoDay | null
    }
  | { isWithheld: true; reason: string }
)

/** Feedback that a section may take up; `about` says of which part of the consultation. */
export type Pickable = {
  id: string
  ref: string
  kind: ItemKind
  text: string
  authorName: string
  about: string
}

export type DocumentSection = {
  id: string
  question: Question | null
  text: string
  contributions: Contribution[]
}
export type Contributor = { name: string; refs: { ref: string; anchor: string }[] }

/** A response with all that is told of it. */
export type ResponseDocument = Pick<
  DocumentRow,
  'id' | 'bodyId' | 'edition' | 'state' | 'version' | 'coveringText' | 'consultation'
> & {
  body: { slug: string; title: string }
  sections: DocumentSection[]
  contributors: Contributor[]
  circulatedOn: IsoDay | null
  publishedOn: IsoDay | null
  /** The meeting is not named where it is not public. */
  agreed: { on: Edtf; meeting: { title: string; slug: string } | null } | null
  sentOn: IsoDay | null
  cameOfIt: string | null
  replaces: number | null
  replacedBy: number | null
}

/** A response as it could be read at a moment; of the past, what came of it is not told: nothing says since when it was known. */
export function documentOn(
  row: DocumentRow,
  editions: readonly EditionRow[],
  moment: Moment,
): ResponseDocument {
  const { id, bodyId, edition, state, version, coveringText, consultation, body, agreedAt } = row
  const sections = row.sections.map((section) => ({
    ...section,
    contributions: section.contributions.map((each) => contributionOn(each, moment)),
  }))
  const [circulatedOn, publishedOn] = [row.circulatedAt, row.publishedAt].map((at) => at && londonDay(at))
  const sentOn = row.sentOn && isoDayOf(row.sentOn)
  const known = editionsOn(editions, moment)
  return {
    ...{ id, bodyId, edition, state, version, coveringText, consultation, sections },
    body: { slug: body.slug, title: titleOn(body, publishedOn ?? moment.on) },
    contributors: contributorsOf(sections),
    circulatedOn: circulatedOn ?? null,
    publishedOn: publishedOn ?? null,
    agreed: agreedAt && {
      on: agreedAt.on,
      meeting: agreedAt.visibility === 'published' ? { title: agreedAt.title, slug: agreedAt.slug } : null,
    },
    sentOn: sentOn && sentOn <= moment.on ? sentOn : null,
    cameOfIt: moment.isNow ? row.cameOfIt : null,
    replaces: replacedIn(edition, known)?.edition ?? null,
    replacedBy: replacedBy(edition, known)?.edition ?? null,
  }
}

/** The editions that were published by the moment, and today those that are not public too. */
export const editionsOn = <Row extends EditionRow>(editions: readonly Row[], moment: Moment): Row[] =>
  editions.filter(({ publishedAt }) => publishedAt === null || londonDay(publishedAt) <= moment.on)

function contributionOn({ id, text, scrutinyItem: item }: ContributionRow, moment: Moment): Contribution {
  const { ref, kind, authorName, hiddenReason } = item
  const named = { id, itemId: item.id }
  // Only what has a reference is public; without one it can't be shown either.
  if (hiddenReason !== null || !ref)
    return { ...named, isWithheld: true, reason: hiddenReason ?? 'It is not public.' }
  const withdrawn = item.withdrawnAt && londonDay(item.withdrawnAt)
  return {
    ...named,
    isWithheld: false,
    ...{ ref, kind, text, authorName },
    original: item.text,
    isEdited: text !== item.text,
    anchor: refSlug(ref),
    withdrawnOn: withdrawn && withdrawn <= moment.on ? withdrawn : null,
  }
}

/** Everybody whose words are in it, by name, each with the references of what they said; what is withheld names nobody. */
function contributorsOf(sections: readonly DocumentSection[]): Contributor[] {
  const refs = new Map<string, Map<string, string>>()
  for (const each of sections.flatMap(({ contributions }) => contributions)) {
    if (each.isWithheld) continue
    const own = refs.get(each.authorName) ?? new Map<string, string>()
    refs.set(each.authorName, own.set(each.ref, each.anchor))
  }
  return [...refs]
    .map(([name, own]) => ({ name, refs: [...own].map(([ref, anchor]) => ({ ref, anchor })) }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

/** What stands in the way of agreeing it: nothing written, or words of somebody who took them back or whose words are hidden. */
export function agreeProblem({
  coveringText,
  sections,
}: Pick<ResponseDocument, 'coveringText' | 'sections'>): 'nothing-written' | 'contribution-gone' | null {
  const contributions = sections.flatMap((section) => section.contributions)
  if (contributions.some((each) => each.isWithheld || each.withdrawnOn)) return 'contribution-gone'
  const isEmpty =
    !coveringText && contributions.length === 0 && sections.every((section) => section.text === '')
  return isEmpty ? 'nothing-written' : null
}

/** A section as plain text, for comparing two versions of it. */
export const sectionText = (text: string, contributions: readonly { text: string }[]): string =>
  [text, ...contributions.map((each) => `• ${each.text}`)].filter(Boolean).join('\n\n')
