import type { Prisma } from '@/prisma/generated/client/client'
import { citationSelect } from '../citations/queries'
import { citedOn } from '../citations/rules'
import { db } from '../db'
import { isKnown } from '../knowledge/rules'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { namedOn } from '../organisations/name-rules'
import { columnsAt, type Column, type Holding } from './rules'
import type { FunctionGroup } from './words'

/** A function or a funding stream with everybody who holds, held or would hold it. */
export type Responsibility = { slug: string; title: string; summary: string; holdings: Holding[] }

export type Responsibilities = {
  columns: Column[]
  functions: (Responsibility & { group: FunctionGroup })[]
  fundingStreams: Responsibility[]
}

/** The engagement that put the two options forward. */
const OPTIONS_CONSULTATION = 'integrating-care'

const holdingSelect = {
  scenario: true,
  holder: true,
  legalBasis: true,
  note: true,
  startsOn: true,
  endsOn: true,
  organisation: { select: { ...namedSelect, endsOn: true } },
  citations: { select: citationSelect },
} as const satisfies Prisma.ResponsibilitySelect

const responsibilitySelect = {
  slug: true,
  title: true,
  summary: true,
  responsibilities: { select: holdingSelect },
} as const

type HoldingRow = Prisma.ResponsibilityGetPayload<{ select: typeof holdingSelect }>
type Row = Omit<Responsibility, 'holdings'> & { responsibilities: HoldingRow[] }

/** Who holds what, as of a moment: functions and money, before the merger, on that day and under each option. */
export async function listResponsibilities(moment: Moment): Promise<Responsibilities> {
  const inOrder = { position: 'asc' } as const
  const [functions, fundingStreams, consultation] = await Promise.all([
    db.publicFunction.findMany({ select: { ...responsibilitySelect, group: true }, orderBy: inOrder }),
    db.fundingStream.findMany({ select: responsibilitySelect, orderBy: inOrder }),
    db.consultation.findUnique({ where: { slug: OPTIONS_CONSULTATION }, select: { opensOn: true } }),
  ])
  const areOptionsKnown = consultation !== null && isKnown(moment, consultation.opensOn)
  return {
    columns: columnsAt(moment, areOptionsKnown),
    functions: functions.map((row) => ({ ...responsibilityOn(row, moment), group: row.group })),
    fundingStreams: fundingStreams.map((row) => responsibilityOn(row, moment)),
  }
}

const responsibilityOn = (
  { slug, title, summary, responsibilities }: Row,
  moment: Moment,
): Responsibility => ({
  slug,
  title,
  summary,
  holdings: responsibilities.map((row) => holdingOn(row, moment)),
})

// A note carries no date of its own, so a page of the past can't tell whether it was known; what an option says was known with it.
function holdingOn(
  { organisation, holder, startsOn, endsOn, note, citations, ...row }: HoldingRow,
  moment: Moment,
): Holding {
  const named = organisation && namedOn(organisation, moment.on)
  return {
    ...row,
    organisation: named,
    holder: holder ?? named?.name ?? '',
    period: { startsOn, endsOn },
    life: organisation && { startsOn: organisation.startsOn, endsOn: organisation.endsOn },
    note: moment.isNow || row.scenario !== 'in_force' ? note : null,
    cited: citedOn(citations, moment.on),
  }
}
