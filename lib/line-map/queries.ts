import type { Prisma } from '@/prisma/generated/client/client'
import { linksAmong } from '../change-events/link-queries'
import { db } from '../db'
import type { ListedMilestone } from '../milestones/listed-rules'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { namedOn } from '../organisations/name-rules'
import { mapStoryOf, type MapOrganisation } from './record-rules'
import type { LineMapStory } from './story'

/** Bodies that planned and paid for care, and those that did so together. */
const COMMISSIONERS = ['primary_care_trust', 'clinical_commissioning_group', 'integrated_care_board'] as const
const SHARED = 'commissioning_collaborative'

/** Those that served a place of the area, and those that took over from one or gave something to one. */
const OF_THE_AREA = { places: { some: {} } } as const satisfies Prisma.OrganisationWhereInput
const other = { organisation: OF_THE_AREA }
const BESIDE_THE_AREA = [
  { changes: { some: { asOriginal: { some: { successor: other } } } } },
  { changes: { some: { asResulting: { some: { predecessor: other } } } } },
] as const satisfies Prisma.OrganisationWhereInput[]

async function listCommissioners(moment: Moment): Promise<MapOrganisation[]> {
  const rows = await db.organisation.findMany({
    where: { kind: { in: [...COMMISSIONERS, SHARED] }, OR: [OF_THE_AREA, ...BESIDE_THE_AREA] },
    select: {
      ...namedSelect,
      id: true,
      kind: true,
      endsOn: true,
      places: { select: { place: { select: { slug: true } } } },
    },
    orderBy: { slug: 'asc' },
  })
  return rows.map(({ id, kind, startsOn, endsOn, places, ...row }) => {
    const { slug, name, shortName } = namedOn({ ...row, startsOn }, moment.on)
    const placeSlugs = places.map(({ place }) => place.slug)
    return { id, slug, name, shortName, startsOn, endsOn, places: placeSlugs, isShared: kind === SHARED }
  })
}

/** The line map as it was known at a moment, with these milestones as its stations. */
export async function readLineMap(
  moment: Moment,
  milestones: readonly ListedMilestone[],
): Promise<LineMapStory> {
  const organisations = await listCommissioners(moment)
  const links = await linksAmong(moment, organisations)
  return mapStoryOf(organisations, links, milestones, moment)
}
