import { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import type { Subject, SubjectType } from '../feedback/subject-rules'
import type { Moment } from '../moment'
import { readHolders } from '../obligations/holding-queries'
import { readPastStandings } from '../standing/past-queries'
import { registerAt } from './known-queries'
import type { ListedItem } from './listed-rules'
import { itemColumns, listedItems, type ItemRow } from './row-queries'

/** An item, with what it is about. */
export type ItemAbout = ListedItem & { about: Subject | null }

const COLUMNS: Record<SubjectType, Prisma.Sql> = {
  milestone: Prisma.sql`i.milestone_id`,
  consultation: Prisma.sql`i.consultation_id`,
  option: Prisma.sql`i.option_id`,
  question: Prisma.sql`i.consultation_question_id`,
  claim: Prisma.sql`i.claim_id`,
  organisation: Prisma.sql`i.organisation_id`,
  meeting: Prisma.sql`i.meeting_id`,
}
const ABOUT = Prisma.sql`coalesce(i.milestone_id, i.consultation_id, i.option_id, i.consultation_question_id, i.claim_id,
  i.organisation_id, i.meeting_id)`

type AboutRow = ItemRow & { about_id: string }

async function rowsWhere(moment: Moment, where: Prisma.Sql): Promise<AboutRow[]> {
  const source = registerAt(moment, await readPastStandings(moment))
  return db.$queryRaw<AboutRow[]>`
    SELECT ${itemColumns(source)}, ${ABOUT} AS about_id FROM ${source.from}
    WHERE ${source.isPublic} AND (${where}) ORDER BY i.published_at, i.id`
}

/** The items of the register about these subjects that were public by the moment, the earliest first. */
export async function itemsAbout(moment: Moment, subjects: readonly Subject[]): Promise<ItemAbout[]> {
  if (subjects.length === 0) return []
  const types = [...new Set(subjects.map(({ type }) => type))]
  const where = types.map((type) => {
    const ids = subjects.filter((subject) => subject.type === type).map(({ id }) => id)
    return Prisma.sql`${COLUMNS[type]} = ANY (${ids}::uuid[])`
  })
  return told(moment, await rowsWhere(moment, Prisma.join(where, ' OR ')), subjects)
}

/** What was raised or agreed at a meeting, or is about it. */
export async function itemsOfMeeting(moment: Moment, slug: string): Promise<ItemAbout[]> {
  const id = Prisma.sql`(SELECT id FROM meeting WHERE slug = ${slug})`
  const where = Prisma.sql`i.raised_at_id = ${id} OR i.agreed_at_id = ${id} OR i.meeting_id = ${id}`
  return told(moment, await rowsWhere(moment, where), [])
}

/** Where there is nothing, who owes what is not asked. */
async function told(
  moment: Moment,
  rows: readonly AboutRow[],
  subjects: readonly Subject[],
): Promise<ItemAbout[]> {
  if (rows.length === 0) return []
  const items = await listedItems(rows, await readHolders(moment), moment)
  return items.map((item, index) => ({
    ...item,
    about: subjects.find(({ id }) => id === rows[index]?.about_id) ?? null,
  }))
}
