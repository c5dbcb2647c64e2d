import { firstDay, type IsoDay } from '../dates'
import { db } from '../db'
import { isId } from '../ids'
import { presentMoment } from '../moment'
import { readSuccessionMap } from '../obligations/owner-queries'
import { presentOrganisations } from '../obligations/present-queries'
import { can, organisationsOf, type Actor } from '../permissions'
import { holderOf, holderOn, ownersHeldBy } from './holder-queries'
import { milestoneOn, type ListedMilestone } from './listed-rules'
import { getMilestone } from './page-queries'
import type { MilestonePage } from './page-rules'
import { listedSelect } from './queries'

/** A milestone of one's own organisations, or inherited from its owner; `id` addresses its page in the workspace. */
export type MyMilestone = ListedMilestone & { id: string; isInherited: boolean }

/** What the actor's organisations own or have inherited: what is still to come or has no date first, the soonest on top, then what happened. */
export async function myMilestones(actor: Actor, day: IsoDay): Promise<MyMilestone[]> {
  const organisationIds = organisationsOf(actor)
  if (organisationIds.length === 0) return []
  const map = await readSuccessionMap(db)
  const rows = await db.milestone.findMany({
    where: { visibility: 'published', ownerId: { in: ownersHeldBy(map, organisationIds, day) } },
    select: { id: true, ownerId: true, createdAt: true, ...listedSelect },
    orderBy: { title: 'asc' },
  })
  const listed = rows.flatMap((row) => {
    const holderId = holderOn(map, row, day)
    const milestone = milestoneOn(row, presentMoment(day))
    if (!milestone || !holderId || !organisationIds.includes(holderId)) return []
    return [{ ...milestone, id: row.id, isInherited: holderId !== row.ownerId }]
  })
  const [past, ahead] = [true, false].map((isPast) =>
    listed.filter(({ status }) => (status === 'happened') === isPast).toSorted(byDate),
  )
  return [...(ahead ?? []), ...(past ?? []).toReversed()]
}

const byDate = (a: ListedMilestone, b: ListedMilestone) =>
  (a.on ? firstDay(a.on) : '9999').localeCompare(b.on ? firstDay(b.on) : '9999')

/** A milestone with its ledger and the version on which a form about it is made. */
export type WritableMilestone = MilestonePage & {
  version: number
  hasHappened: boolean
  isInherited: boolean
}

/** One milestone that the actor may write about; null when there is none such, or it belongs to somebody else. */
export async function milestoneToWriteOn(
  actor: Actor,
  id: string,
  day: IsoDay,
): Promise<WritableMilestone | null> {
  const row = isId(id) ? await db.milestone.findUnique({ where: { id } }) : null
  const ownerId = row && (await holderOf(db, row, day))
  if (!row || !can(actor, 'milestone:state-date', { ownerId })) return null
  const milestone = await getMilestone(presentMoment(day), row.slug)
  if (!milestone) return null
  const hasHappened = milestone.lines.some(({ kind }) => kind === 'actual')
  return { ...milestone, version: row.version, hasHappened, isInherited: ownerId !== row.ownerId }
}

type Choice = { value: string; label: string }

/** What the form for a new milestone offers: the actor's organisations that are there on the day, programmes, places. */
export async function newMilestoneChoices(
  actor: Actor,
  day: IsoDay,
): Promise<{ owners: Choice[]; programmes: Choice[]; places: Choice[] }> {
  const [owners, programmes, places] = await Promise.all([
    presentOrganisations(actor, day),
    db.programme.findMany({ select: { id: true, title: true }, orderBy: { position: 'asc' } }),
    db.place.findMany({ select: { id: true, name: true }, orderBy: { position: 'asc' } }),
  ])
  return {
    owners,
    programmes: programmes.map(({ id, title }) => ({ value: id, label: title })),
    places: places.map(({ id, name }) => ({ value: id, label: name })),
  }
}
