import type { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { promiseSelect } from './promise-queries'
import { consultationOn, latestFirst, type ListedConsultation, type ListedRow } from './listed-rules'

/** A consultation with what a list says of it, for `consultationOn`. */
export const listedSelect = {
  opensOn: true,
  closesOn: true,
  closesAt: true,
  outcomeOn: true,
  outcomeDueOn: true,
  slug: true,
  title: true,
  kind: true,
  summary: true,
  programme: { select: { slug: true } },
  publisher: { select: namedSelect },
  obligation: { select: promiseSelect },
} as const satisfies Prisma.ConsultationSelect

/** Every published consultation that was known at the moment, the latest first. */
export async function listConsultations(moment: Moment): Promise<ListedConsultation[]> {
  const rows = await db.consultation.findMany({ where: { visibility: 'published' }, select: listedSelect })
  return listed(rows, moment)
}

/** More than the one that is shown: of several that may have closed on one day, the order of the list decides. */
const SPARE = 5

/** Those of which the home page tells, found without reading all: what was open at the moment, and what had closed last. */
export async function listOpenAndLast(moment: Moment): Promise<ListedConsultation[]> {
  const day = new Date(moment.on)
  const hadOpened: Prisma.ConsultationWhereInput = {
    visibility: 'published',
    OR: [{ opensFirstDay: null }, { opensFirstDay: { lte: day } }],
  }
  const [current, closed] = await Promise.all([
    db.consultation.findMany({
      where: { AND: [hadOpened, { OR: [{ closesLastDay: null }, { closesLastDay: { gte: day } }] }] },
      select: listedSelect,
    }),
    db.consultation.findMany({
      where: { ...hadOpened, closesLastDay: { lt: day } },
      orderBy: [{ closesLastDay: 'desc' }, { opensFirstDay: 'desc' }],
      take: SPARE,
      select: listedSelect,
    }),
  ])
  return listed([...current, ...closed], moment)
}

const listed = (rows: readonly ListedRow[], moment: Moment): ListedConsultation[] =>
  rows.flatMap((row) => consultationOn(row, moment) ?? []).toSorted(latestFirst)
