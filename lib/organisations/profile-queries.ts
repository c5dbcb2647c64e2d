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
import { readHistoryOf } from '../change-events/kin-queries'
import type { ChangeEventView } from '../change-events/queries'
import { familyOf, type Family } from '../change-events/family-rules'
import { citationSelect } from '../citations/queries'
import { citedOn, type Cited } from '../citations/rules'
import { db } from '../db'
import { disagreementSelect } from '../disagreements/queries'
import { disagreementsOn, type Disagreement } from '../disagreements/rules'
import type { Moment } from '../moment'
import { comparePeriods, hasBegunAt, hasEnded, toldAt, type Period } from '../periods/rules'
import { namedSelect } from './name-queries'
import { namedOn, type Named } from './name-rules'
import { takeovers } from './queries'
import { partSelects, partsOn, type OrganisationParts } from './part-queries'
import { standingOn, type Standing } from './rules'
import type { CODE_SCHEME_WORDS, OrganisationKind } from './words'

export type NameView = { name: string; period: Period; cited: Cited }
export type CodeView = {
  scheme: keyof typeof CODE_SCHEME_WORDS
  code: string
  role: string | null
  period: Period
  cited: Cited
}

/** All that is told of one organisation as of a moment. */
export type OrganisationView = Named &
  OrganisationParts & {
    id: string
    kind: OrganisationKind
    /** Null on a page of the past while the organisation still exists: it was written by those who know the end. */
    about: string | null
    website: string | null
    standing: Exclude<Standing, 'not_yet'>
    period: Period
    names: NameView[]
    codes: CodeView[]
    places: { slug: string; name: string }[]
    bodies: BodyView[]
    posts: PostView[]
    family: Family<ChangeEventView>
    disagreements: Disagreement[]
    /** Whether anything that councillors said of it is in the record, on whatever day. */
    isSpokenOf: boolean
    cited: Cited
  }

const profileSelect = {
  ...namedSelect,
  ...partSelects,
  id: true,
  kind: true,
  about: true,
  website: true,
  endsOn: true,
  names: { select: { ...namedSelect.names.select, citations: { select: citationSelect } } },
  codes: {
    select: {
      scheme: true,
      code: true,
      role: true,
      startsOn: true,
      endsOn: true,
      citations: { select: citationSelect },
    },
  },
  places: {
    select: { place: { select: { slug: true, name: true } } },
    orderBy: { place: { position: 'asc' } },
  },
  bodies: { select: bodySelect },
  memberships: { select: { body: { select: bodySelect } } },
  posts: { select: postSelect, orderBy: { slug: 'asc' } },
  disagreements: { select: disagreementSelect },
  citations: { select: citationSelect },
  aboutIt: { select: { id: true }, where: { ref: { not: null } }, take: 1 },
} as const satisfies Prisma.OrganisationSelect

type ProfileRow = Prisma.OrganisationGetPayload<{ select: typeof profileSelect }>

/** What stands in the head of an organisation's page; null when the record has none of that name, or it had not begun. */
export async function getOrganisationHead(moment: Moment, slug: string) {
  const row = await db.organisation.findUnique({
    where: { slug },
    select: { ...namedSelect, about: true, endsOn: true },
  })
  if (!row || !hasBegunAt(row, moment)) return null
  // On a page of the past it would tell of an end that nobody knew yet.
  return { ...namedOn(row, moment.on), about: moment.isNow || hasEnded(row, moment.on) ? row.about : null }
}

/** One organisation as of a moment; null when the record has none of that name, or it had not begun. */
export async function getOrganisation(moment: Moment, slug: string): Promise<OrganisationView | null> {
  const [row, history] = await Promise.all([
    db.organisation.findUnique({ where: { slug }, select: profileSelect }),
    readHistoryOf(moment, slug),
  ])
  if (!row) return null
  const standing = standingOn(row, takeovers(history, row.id).length > 0, moment)
  if (standing === 'not_yet') return null
  return { ...profileOn(row, standing, moment), family: familyOf(history, row.id) }
}

function profileOn(row: ProfileRow, standing: Exclude<Standing, 'not_yet'>, moment: Moment) {
  const { id, kind, about, website, names, codes, places, posts, disagreements, citations } = row
  const isGone = standing === 'gone'
  const bodies = [...row.bodies, ...row.memberships.map(({ body }) => body)]
  return {
    ...namedOn(row, moment.on),
    ...partsOn(row, moment),
    id,
    kind,
    about: moment.isNow || isGone ? about : null,
    website,
    standing,
    period: toldAt(row, moment),
    names: datedOn(names, moment).map((name) => ({ name: name.name, ...toldWith(name, moment) })),
    codes: datedOn(codes, moment).map(({ scheme, code, role, ...dated }) => ({
      scheme,
      code,
      role,
      ...toldWith(dated, moment),
    })),
    places: places.map(({ place }) => place),
    bodies: bodiesOn([...new Map(bodies.map((body) => [body.slug, body])).values()], moment).map((body) => ({
      ...body,
      posts: body.posts.filter((post) => posts.every(({ slug }) => slug !== post.slug)),
    })),
    posts: posts.map((post) => postOn(post, isGone, moment)).filter(wasEverHeld),
    disagreements: disagreementsOn(disagreements, moment),
    isSpokenOf: row.aboutIt.length > 0,
    cited: citedOn(citations, moment.on),
  }
}

/** What had begun by the moment, the latest first. */
const datedOn = <Dated extends Period>(all: readonly Dated[], moment: Moment): Dated[] =>
  all
    .filter((dated) => hasBegunAt(dated, moment))
    .toSorted(comparePeriods)
    .toReversed()

const toldWith = (dated: Period & { citations: Parameters<typeof citedOn>[0] }, moment: Moment) => ({
  period: toldAt(dated, moment),
  cited: citedOn(dated.citations, moment.on),
})
