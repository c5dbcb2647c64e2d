import type { Prisma } from '@/prisma/generated/client/client'
import type { CitedSource } from '../citations/rules'
import { sourceSelect } from '../citations/queries'
import { db } from '../db'
import { isKnown } from '../knowledge/rules'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { namedOn, type NamedRow } from '../organisations/name-rules'
import { isHidden, pagesOf, supportedBy, type Cited, type Supported } from './support-rules'

/** A source of the register. `note` says something of the source itself; `pages` are told of on today's page only. */
export type RegisteredSource = CitedSource & { pages: Supported[] }

const title = { select: { slug: true, title: true } } as const
const shown = { select: { slug: true, title: true, visibility: true } } as const
const ofConsultation = { select: { consultation: shown } } as const
const ofOrganisation = { select: { organisation: { select: namedSelect } } } as const
const body = { select: { name: true, host: { select: { slug: true } } } } as const

const citationSelect = {
  organisation: { select: namedSelect },
  organisationName: ofOrganisation,
  organisationCode: ofOrganisation,
  body,
  tenure: { select: { post: { select: { organisation: { select: namedSelect }, body } } } },
  changeEvent: {
    select: {
      parties: { select: { organisation: { select: namedSelect } }, where: { side: 'resulting' }, take: 1 },
    },
  },
  programme: title,
  milestone: shown,
  consultation: shown,
  option: ofConsultation,
  consultationQuestion: ofConsultation,
  proposal: ofConsultation,
  position: ofConsultation,
  consultationPlace: ofConsultation,
  youSaidWeDid: ofConsultation,
  claim: { select: { slug: true, statement: true } },
  responsibility: { select: { function: title, fundingStream: title } },
  fundingStream: title,
  meeting: shown,
  scrutinyItem: { select: { ref: true, hiddenReason: true, state: true, raisedAt: shown } },
  glossaryTerm: { select: { slug: true, term: true } },
} as const satisfies Prisma.CitationSelect

const registerSelect = {
  ...sourceSelect,
  note: true,
  citations: { select: citationSelect },
  dates: { select: { milestone: shown } },
  progressUpdates: { select: { milestone: shown } },
  disagreementSides: { select: { id: true }, take: 1 },
} as const satisfies Prisma.SourceSelect

type CitationRow = Prisma.CitationGetPayload<{ select: typeof citationSelect }>
type SourceRow = Prisma.SourceGetPayload<{ select: typeof registerSelect }>

/**
 * Every source that had come out by the moment, by title, save for those on which nothing rests but what is hidden. Of one without a
 * date nobody can say when it came out, so it is on today's page only.
 */
export async function listSources(moment: Moment): Promise<RegisteredSource[]> {
  const rows = await db.source.findMany({ select: registerSelect, orderBy: { title: 'asc' } })
  return rows
    .filter(({ publishedOn }) => isKnown(moment, publishedOn))
    .map((row) => ({ ...row, cited: citedBy(row, moment) }))
    .filter(({ cited, disagreementSides }) => disagreementSides.length > 0 || mayBeTold(cited))
    .map(({ cited, ...row }) => ({ ...row, pages: moment.isNow ? pagesOf(cited.map(supportedBy)) : [] }))
}

const mayBeTold = (cited: readonly Cited[]): boolean => cited.length === 0 || !cited.every(isHidden)

const NOTHING = {
  organisation: null,
  body: null,
  programme: null,
  milestone: null,
  consultation: null,
  claim: null,
  responsibility: null,
  meeting: null,
  scrutinyItem: null,
  glossaryTerm: null,
}

/** All that rests on a source. */
const citedBy = ({ citations, dates, progressUpdates }: SourceRow, moment: Moment): Cited[] => [
  ...citations.map((row) => subjectOf(row, moment)),
  ...[...dates, ...progressUpdates].map((row) => ({ ...NOTHING, ...row })),
]

/** Parts of a thing lead to the page of the whole: a name to its organisation, an option to its consultation. */
function subjectOf(row: CitationRow, moment: Moment) {
  const { organisationName, organisationCode, tenure, changeEvent, option, consultationQuestion } = row
  const organisation =
    row.organisation ??
    organisationName?.organisation ??
    organisationCode?.organisation ??
    tenure?.post.organisation ??
    changeEvent?.parties[0]?.organisation
  const part = option ?? consultationQuestion ?? row.proposal ?? row.position ?? row.consultationPlace
  return {
    ...row,
    organisation: organisation ? namedOn(organisation satisfies NamedRow, moment.on) : null,
    body: row.body ?? tenure?.post.body ?? null,
    consultation: row.consultation ?? part?.consultation ?? row.youSaidWeDid?.consultation ?? null,
    responsibility:
      row.responsibility ?? (row.fundingStream && { function: null, fundingStream: row.fundingStream }),
  }
}
