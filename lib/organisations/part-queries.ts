import type { Prisma } from '@/prisma/generated/client/client'
import { citationSelect } from '../citations/queries'
import { citedOn, type Cited } from '../citations/rules'
import type { Stance } from '../consultations/words'
import { compareEdtf, type Edtf } from '../dates'
import { isKnown } from '../knowledge/rules'
import type { Moment } from '../moment'
import { comparePeriods, hasBegunAt, hasEnded, toldAt, type Period } from '../periods/rules'

export type HeldResponsibility = {
  href: string
  title: string
  period: Period
  isOver: boolean
  legalBasis: string | null
  cited: Cited
}
export type PositionTaken = {
  consultation: { slug: string; title: string }
  option: { number: number; title: string } | null
  stance: Stance
  summary: string
  statedOn: Edtf | null
  cited: Cited
}
export type ClaimMade = { slug: string; statement: string; saidBy: string; saidOn: Edtf | null; cited: Cited }

/** What an organisation held, said and promised, as of a moment. */
export type OrganisationParts = {
  responsibilities: HeldResponsibility[]
  positions: PositionTaken[]
  claims: ClaimMade[]
}

export const partSelects = {
  responsibilities: {
    where: { scenario: 'in_force' },
    select: {
      startsOn: true,
      endsOn: true,
      legalBasis: true,
      function: { select: { slug: true, title: true } },
      fundingStream: { select: { slug: true, title: true } },
      citations: { select: citationSelect },
    },
  },
  positions: {
    where: { consultation: { visibility: 'published' } },
    select: {
      stance: true,
      summary: true,
      statedOn: true,
      consultation: { select: { slug: true, title: true } },
      option: { select: { number: true, title: true } },
      citations: { select: citationSelect },
    },
  },
  claims: {
    select: {
      slug: true,
      statement: true,
      saidBy: true,
      saidOn: true,
      citations: { select: citationSelect },
    },
  },
} as const satisfies Prisma.OrganisationSelect

type PartRows = Prisma.OrganisationGetPayload<{ select: typeof partSelects }>

/** What had been taken on, said and claimed by a moment, each in order of date. */
export function partsOn(
  { responsibilities, positions, claims }: PartRows,
  moment: Moment,
): OrganisationParts {
  const cited = (rows: Parameters<typeof citedOn>[0]) => citedOn(rows, moment.on)
  return {
    responsibilities: responsibilities
      .filter((held) => hasBegunAt(held, moment))
      .toSorted(comparePeriods)
      .map((held) => heldOn(held, moment)),
    positions: known(positions, (position) => position.statedOn, moment).map(
      ({ citations, ...position }) => ({
        ...position,
        cited: cited(citations),
      }),
    ),
    claims: known(claims, (claim) => claim.saidOn, moment).map(({ citations, ...claim }) => ({
      ...claim,
      cited: cited(citations),
    })),
  }
}

function known<Row>(rows: readonly Row[], on: (row: Row) => Edtf | null, moment: Moment): Row[] {
  return rows
    .filter((row) => isKnown(moment, on(row)))
    .toSorted((a, b) => compareEdtf(on(a) ?? '9999', on(b) ?? '9999'))
}

function heldOn(held: PartRows['responsibilities'][number], moment: Moment): HeldResponsibility {
  const subject = held.function ?? held.fundingStream
  return {
    href: `/responsibilities#${subject?.slug ?? ''}`,
    title: subject?.title ?? '',
    period: toldAt(held, moment),
    isOver: hasEnded(held, moment.on),
    legalBasis: held.legalBasis,
    cited: citedOn(held.citations, moment.on),
  }
}
