import type { Prisma } from '@/prisma/generated/client/client'
import { citationSelect } from '../citations/queries'
import { citedOn, type Cited } from '../citations/rules'
import { londonDay } from '../dates'
import { isKnown } from '../knowledge/rules'
import type { Moment } from '../moment'
import { addressedFor } from '../feedback/addressed-queries'
import type { Addressed } from '../feedback/item-rules'
import type { ItemKind } from '../scrutiny-items/rules'

/** Something that a member said or asked at a meeting, as it was published. */
export type RaisedItem = {
  ref: string
  kind: ItemKind
  text: string
  authorName: string
  addressed: Addressed | null
  replyNote: string | null
  about: { href: string; title: string } | null
  cited: Cited
}

const title = { select: { slug: true, title: true, visibility: true } } as const

export const raisedSelect = {
  ...{ id: true, addresseeId: true, functionId: true },
  ref: true,
  kind: true,
  text: true,
  authorName: true,
  raisedOn: true,
  publishedAt: true,
  replyNote: true,
  doneOn: true,
  milestone: title,
  consultation: title,
  claim: { select: { slug: true, statement: true } },
  citations: { select: citationSelect },
} as const satisfies Prisma.ScrutinyItemSelect

type RaisedRow = Prisma.ScrutinyItemGetPayload<{ select: typeof raisedSelect }>

/** The items as of a moment, without those that had not been said yet, and with whom they were said to. */
export async function raisedOn(rows: readonly RaisedRow[], moment: Moment): Promise<RaisedItem[]> {
  const said = rows.flatMap((row) => {
    const on = row.raisedOn ?? (row.publishedAt && londonDay(row.publishedAt))
    return on && isKnown(moment, on) ? [{ ...row, saidOn: on }] : []
  })
  const addressed = await addressedFor(moment, said)
  return said.flatMap((row) => raisedItem(row, addressed.get(row.id) ?? null, moment))
}

/** The note on the reply is later, and for today's page. */
function raisedItem(row: RaisedRow, addressed: Addressed | null, moment: Moment): RaisedItem[] {
  const { ref, kind, text, authorName, replyNote, citations } = row
  if (!ref) return []
  return [
    {
      ref,
      kind,
      text,
      authorName,
      addressed,
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
