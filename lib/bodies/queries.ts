import type { Prisma } from '@/prisma/generated/client/client'
import { citationSelect } from '../citations/queries'
import { citedOn, type Cited } from '../citations/rules'
import { disagreementSelect } from '../disagreements/queries'
import { disagreementsOn, type Disagreement } from '../disagreements/rules'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { namedOn, type Named } from '../organisations/name-rules'
import { hasBegunAt, hasEnded, toldAt, type Period } from '../periods/rules'
import { holdersOn, tenureWords } from './tenure-rules'
import type { BodyKind } from './words'

/** Somebody in a post. `isCertain` is false for the last known holder whose end is not established. */
export type HolderView = { name: string; when: string; isCertain: boolean; note: string | null; cited: Cited }
export type PostView = {
  slug: string
  title: string
  holders: HolderView[]
  former: HolderView[]
  disagreements: Disagreement[]
}

export type BodyView = {
  slug: string
  name: string
  kind: BodyKind
  /** Null on a page of the past while the body still sits: it was written by those who know what came after. */
  about: string | null
  period: Period
  isOver: boolean
  host: Named | null
  members: Named[]
  posts: PostView[]
  cited: Cited
}

/** A post with its tenures, for `postOn`. */
export const postSelect = {
  slug: true,
  title: true,
  singleHolder: true,
  disagreements: { select: disagreementSelect },
  tenures: {
    select: {
      startsOn: true,
      endsOn: true,
      seenFrom: true,
      seenTo: true,
      note: true,
      person: { select: { name: true } },
      citations: { select: citationSelect },
    },
  },
} as const satisfies Prisma.PostSelect

/** A body with its host, members and posts, for `bodiesOn`. */
export const bodySelect = {
  slug: true,
  name: true,
  kind: true,
  about: true,
  startsOn: true,
  endsOn: true,
  host: { select: { ...namedSelect, endsOn: true } },
  members: { select: { organisation: { select: namedSelect } } },
  posts: { select: postSelect, orderBy: { slug: 'asc' } },
  citations: { select: citationSelect },
} as const satisfies Prisma.BodySelect

type PostRow = Prisma.PostGetPayload<{ select: typeof postSelect }>
type TenureRow = PostRow['tenures'][number]
type BodyRow = Prisma.BodyGetPayload<{ select: typeof bodySelect }>

/** A post as of a moment; `isOver` where its organisation or body is. */
export function postOn(row: PostRow, isOver: boolean, moment: Moment): PostView {
  const { slug, title, singleHolder, tenures } = row
  const { holders, former } = holdersOn(tenures, { singleHolder, isOver }, moment)
  return {
    slug,
    title,
    holders: holders.map(({ tenure, isCertain }) => holderOn(tenure, isCertain, moment)),
    former: former.map((tenure) => holderOn(tenure, true, moment)),
    disagreements: disagreementsOn(row.disagreements, moment),
  }
}

// A note carries no date of its own, so a page of the past can't tell whether it was known.
function holderOn(tenure: TenureRow, isCertain: boolean, moment: Moment): HolderView {
  return {
    name: tenure.person.name,
    when: tenureWords(tenure, moment),
    isCertain,
    note: moment.isNow ? tenure.note : null,
    cited: citedOn(tenure.citations, moment.on),
  }
}

/** The bodies that had begun by a moment, as had their hosts; those that still sit first. */
export function bodiesOn(rows: readonly BodyRow[], moment: Moment): BodyView[] {
  const begun = rows.filter((row) => hasBegunAt(row, moment) && (!row.host || hasBegunAt(row.host, moment)))
  const views = begun.map((row) => bodyOn(row, moment))
  return views.toSorted((a, b) => Number(a.isOver) - Number(b.isOver) || a.name.localeCompare(b.name))
}

function bodyOn(row: BodyRow, moment: Moment): BodyView {
  const { slug, name, kind, about, host, members, posts, citations } = row
  const isOver = hasEnded(row, moment.on) || (host !== null && hasEnded(host, moment.on))
  return {
    slug,
    name,
    kind,
    about: moment.isNow || isOver ? about : null,
    isOver,
    period: toldAt(row, moment),
    host: host && namedOn(host, moment.on),
    members: members.map(({ organisation }) => namedOn(organisation, moment.on)),
    posts: posts.map((post) => postOn(post, isOver, moment)).filter(wasEverHeld),
    cited: citedOn(citations, moment.on),
  }
}

/** Posts that somebody is known to have held by the moment; the others would tell of what was to come. */
export const wasEverHeld = ({ holders, former }: PostView): boolean => holders.length + former.length > 0
