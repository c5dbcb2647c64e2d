import type { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { promiseSelect } from './promise-queries'
import { consultationOn, latestFirst, type ListedConsultation } from './listed-rules'

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
  return rows.flatMap((row) => consultationOn(row, moment) ?? []).toSorted(latestFirst)
}
