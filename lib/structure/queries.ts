import type { Prisma } from '@/prisma/generated/client/client'
import {
  bodiesOn,
  bodySelect,
  postOn,
  postSelect,
  wasEverHeld,
  type BodyView,
  type PostView,
} from '../bodies/queries'
import { readHistory } from '../change-events/queries'
import { db } from '../db'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { namedOn, type Named } from '../organisations/name-rules'
import { takeovers } from '../organisations/queries'
import { standingOn } from '../organisations/rules'
import { holdsAt } from '../periods/rules'
import { serves } from './rules'

/** An organisation that plans or pays for care, what it is responsible for, and who leads it. */
export type Commissioner = Named & {
  functions: { slug: string; title: string; position: number }[]
  posts: PostView[]
}

/** Who is who for the people of one place, as of a moment. */
export type PlaceStructure = {
  slug: string
  name: string
  commissioners: Commissioner[]
  governing: BodyView[]
  scrutinising: BodyView[]
}

const placesSelect = { select: { place: { select: { slug: true } } } } as const

const organisationSelect = {
  ...namedSelect,
  id: true,
  endsOn: true,
  places: placesSelect,
  posts: { select: postSelect, orderBy: { slug: 'asc' } },
  responsibilities: {
    where: { scenario: 'in_force', function: { group: 'commissioning' } },
    select: {
      startsOn: true,
      endsOn: true,
      function: { select: { slug: true, title: true, position: true } },
    },
  },
} as const satisfies Prisma.OrganisationSelect

const areaSelect = { ...namedSelect, kind: true, endsOn: true, places: placesSelect } as const

const sittingSelect = {
  ...bodySelect,
  host: { select: areaSelect },
  members: { select: { organisation: { select: areaSelect } } },
} as const satisfies Prisma.BodySelect

type OrganisationRow = Prisma.OrganisationGetPayload<{ select: typeof organisationSelect }>
type SittingRow = Prisma.BodyGetPayload<{ select: typeof sittingSelect }>

const SCRUTINISING = ['health_and_wellbeing_board', 'scrutiny_committee', 'review_group']

/** Who commissions, who governs and who scrutinises in each of the four places, as of a moment. */
export async function readStructure(moment: Moment): Promise<PlaceStructure[]> {
  const [places, organisations, bodies, history] = await Promise.all([
    db.place.findMany({ select: { slug: true, name: true }, orderBy: { position: 'asc' } }),
    db.organisation.findMany({
      where: { responsibilities: { some: organisationSelect.responsibilities.where } },
      select: organisationSelect,
    }),
    db.body.findMany({ select: sittingSelect }),
    readHistory(moment),
  ])
  const standing = (row: OrganisationRow) => standingOn(row, takeovers(history, row.id).length > 0, moment)
  const existing = organisations.filter((row) => ['exists', 'not_established'].includes(standing(row)))
  return places.map(({ slug, name }) => {
    const here = bodiesOn(
      bodies.filter((row) => sitsFor(row, slug)),
      moment,
    ).filter(({ isOver }) => !isOver)
    const commissioning = existing.filter(
      ({ places }) => places.length === 0 || slugsOf(places).includes(slug),
    )
    return {
      slug,
      name,
      commissioners: commissioning.flatMap((row) => commissionerOn(row, moment)).toSorted(byFirstFunction),
      governing: here.filter(({ kind }) => !SCRUTINISING.includes(kind)),
      scrutinising: here.filter(({ kind }) => SCRUTINISING.includes(kind)),
    }
  })
}

const slugsOf = (places: readonly { place: { slug: string } }[]) => places.map(({ place }) => place.slug)

const areaOf = ({ kind, places }: NonNullable<SittingRow['host']>) => ({ kind, places: slugsOf(places) })

const sitsFor = ({ host, members }: SittingRow, place: string) =>
  serves(
    host && areaOf(host),
    members.map(({ organisation }) => areaOf(organisation)),
    place,
  )

const byFirstFunction = (a: Commissioner, b: Commissioner) =>
  (a.functions[0]?.position ?? 0) - (b.functions[0]?.position ?? 0) || a.name.localeCompare(b.name)

/** None where the organisation held no such function on the day. */
function commissionerOn(row: OrganisationRow, moment: Moment): Commissioner[] {
  const held = row.responsibilities.filter((responsibility) => holdsAt(responsibility, moment))
  const functions = held.flatMap((responsibility) => responsibility.function ?? [])
  if (functions.length === 0) return []
  return [
    {
      ...namedOn(row, moment.on),
      functions: functions.toSorted((a, b) => a.position - b.position),
      posts: row.posts.map((post) => postOn(post, false, moment)).filter(wasEverHeld),
    },
  ]
}
