import type { Prisma } from '@/prisma/generated/client/client'
import { citationSelect } from '../citations/queries'
import { citedOn, type Cited } from '../citations/rules'
import { londonDay } from '../dates'
import { isKnown } from '../knowledge/rules'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { namedOn, type Named } from '../organisations/name-rules'
import type { ItemKind } from '../scrutiny-items/rules'

/** Something that a member said or asked at a meeting, as it was published. */
export type RaisedItem = {
  ref: string
  kind: ItemKind
  text: string
  authorName: string
  addressee: Named | null
  replyNote: string | null
  about: { href: string; title: string } | null
  cited: Cited
}

const title = { select: { slug: true, title: true, visibility: true } } as const

export const raisedSelect = {
  ref: true,
  kind: true,
  text: true,
  authorName: true,
  raisedOn: true,
  publishedAt: true,
  replyNote: true,
  doneOn: true,
  addressee: { select: namedSelect },
  milestone: title,
  consultation: title,
  claim: { select: { slug: true, statement: true } },
  citations: { select: citationSelect },
} as const satisfies Prisma.ScrutinyItemSelect

type RaisedRow = Prisma.ScrutinyItemGetPayload<{ select: typeof raisedSelect }>

/** The item as of a moment; nothing when it had not been said yet. The note on the reply is later, and for today's page. */
export function raisedOn(row: RaisedRow, moment: Moment): RaisedItem[] {
  const { ref, kind, text, authorName, addressee, replyNote, publishedAt, citations } = row
  const saidOn = row.raisedOn ?? (publishedAt && londonDay(publishedAt))
  if (!ref || !isKnown(moment, saidOn)) return []
  return [
    {
      ref,
      kind,
      text,
      authorName,
      addressee: addressee && namedOn(addressee, moment.on),
      replyNote: isKnown(moment, row.doneOn) ? replyNote : null,
      about: aboutOf(row),
      cited: citedOn(citations, moment.on),
    },
  ]
}

function aboutOf({ milestone, consultation, claim }: RaisedRow): RaisedItem['about'] {
  if (milestone?.visibility === 'published')
    return { href: `/milestones/${milestone.slug}`, title: milestone.title }
  if (consultation?.visibility === 'published')
    return { href: `/consultations/${consultation.slug}`, title: consultation.title }
  return claim && { href: `/claims#${claim.slug}`, title: claim.statement }
}
