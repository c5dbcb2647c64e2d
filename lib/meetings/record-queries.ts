import type { Prisma } from '@/prisma/generated/client/client'
import { londonDay, type IsoDay } from '../dates'
import type { Moment } from '../moment'
import { isRegisterKind, registerHref, type ItemKind } from '../scrutiny-items/rules'
import type { Finding } from '../standing/rules'
import { declaredOn, type Declaration } from './declaration-rules'
import { isToldOf } from './rules'

/** An item of the register as a meeting names it; `href` is null where it has no page of its own. */
export type NamedItem = { ref: string; kind: ItemKind; text: string; href: string | null }
export type AgendaLine = { title: string; text: string | null; item: NamedItem | null }

/** What the group found at a meeting; `part` is null where the item asks one thing only. */
export type VerdictLine = {
  id: string
  item: NamedItem
  part: number | null
  finding: Finding
  reason: string
}

const itemSelect = { ref: true, kind: true, text: true, hiddenReason: true } as const

/** What a meeting's officer keeps of it. */
export const recordSelect = {
  agenda: {
    select: { title: true, text: true, scrutinyItem: { select: itemSelect } },
    orderBy: { position: 'asc' },
  },
  declarations: {
    select: {
      id: true,
      member: true,
      kind: true,
      interest: true,
      recordedAt: true,
      agendaItem: { select: { title: true } },
    },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  },
  verdicts: {
    select: {
      id: true,
      finding: true,
      reason: true,
      recordedAt: true,
      part: {
        select: {
          number: true,
          scrutinyItem: { select: { ...itemSelect, _count: { select: { parts: true } } } },
        },
      },
    },
    orderBy: { seq: 'asc' },
  },
  packVersions: { select: { version: true, issuedAt: true }, orderBy: { version: 'desc' } },
} as const satisfies Prisma.MeetingSelect

type Row = Prisma.MeetingGetPayload<{ select: typeof recordSelect }> & {
  on: string
  startsAt: string | null
  endsAt: string | null
}

type Kept = {
  agenda: AgendaLine[]
  declarations: Declaration[]
  verdicts: VerdictLine[]
  pack: { version: number; issuedOn: IsoDay } | null
}

/** The same as it was known at a moment: before a meeting was held, its agenda of today says nothing of what it was then. */
export function recordOn(row: Row, moment: Moment): Kept {
  const wasBy = (instant: Date) => moment.isNow || londonDay(instant) <= moment.on
  const pack = row.packVersions.find(({ issuedAt }) => wasBy(issuedAt))
  return {
    agenda: isToldOf(row, moment)
      ? row.agenda.map(({ title, text, scrutinyItem }) => ({ title, text, item: named(scrutinyItem) }))
      : [],
    declarations: declaredOn(row.declarations, moment),
    verdicts: row.verdicts.filter(({ recordedAt }) => wasBy(recordedAt)).flatMap(verdictLine),
    pack: pack ? { version: pack.version, issuedOn: londonDay(pack.issuedAt) } : null,
  }
}

function verdictLine({ id, finding, reason, part }: Row['verdicts'][number]): VerdictLine[] {
  const item = named(part.scrutinyItem)
  const isOneOfSeveral = part.scrutinyItem._count.parts > 1
  return item ? [{ id, item, part: isOneOfSeveral ? part.number : null, finding, reason }] : []
}

type ItemRow = { ref: string | null; kind: ItemKind; text: string; hiddenReason: string | null }

/** What the public may read of an item; null of one that is hidden, or was never published. */
function named(item: ItemRow | null): NamedItem | null {
  if (!item?.ref || item.hiddenReason !== null) return null
  const { ref, kind, text } = item
  return { ref, kind, text, href: isRegisterKind(kind) ? registerHref(kind, ref) : null }
}
