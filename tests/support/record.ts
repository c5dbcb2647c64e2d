import { db } from '@/lib/db'
import { next } from './people'

const period = { startsOn: '2013-04-01', endsOn: '..' }

export async function makeOrganisation(name = 'NHS Central East'): Promise<string> {
  const data = {
    slug: `organisation-${next()}-${process.pid}`,
    kind: 'integrated_care_board' as const,
    about: 'A body.',
    ...period,
  }
  const { id } = await db.organisation.create({
    data: { ...data, names: { create: { name, shortName: name, ...period } } },
  })
  return id
}

export async function makeBody(
  name = 'Luton health review group',
  refPrefix: string | null = null,
): Promise<string> {
  const data = { slug: `body-${next()}`, name, kind: 'review_group' as const, about: 'A group.', refPrefix }
  return (await db.body.create({ data })).id
}

export async function makeSource(kind: 'official' | 'memory' = 'official'): Promise<string> {
  const data = { key: `source-${next()}`, title: 'Board paper', publisher: 'NHS England', kind }
  return (await db.source.create({ data })).id
}

type MilestoneOptions = { ownerId: string; visibility?: 'published' | 'hidden'; promised?: string }

/** A milestone of this owner; `promised` is the first date of its ledger, stated in 2020. */
export async function makeMilestone({ ownerId, visibility = 'published', promised }: MilestoneOptions) {
  const number = next()
  const milestone = await db.milestone.create({
    data: {
      slug: `milestone-${number}`,
      title: `Milestone ${number}`,
      summary: 'Something should happen.',
      kind: 'go_live',
      ownerId,
      visibility,
      hiddenReason: visibility === 'hidden' ? 'It names a patient.' : null,
    },
  })
  if (promised) {
    const stated = { statedOn: '2020-01-01', statedById: ownerId, sourceId: await makeSource() }
    await db.milestoneDate.create({
      data: { milestoneId: milestone.id, kind: 'promised', on: promised, ...stated },
    })
  }
  return milestone
}

/** A consultation with one option and one question, and a claim beside it. */
export async function makeConsultation(visibility: 'published' | 'hidden' = 'published') {
  const organisationId = await makeOrganisation('NHS England')
  const number = next()
  const consultation = await db.consultation.create({
    data: {
      slug: `consultation-${number}`,
      title: `Consultation ${number}`,
      kind: 'engagement',
      publisherId: organisationId,
      deciderId: organisationId,
      decision: 'Parliament decides.',
      summary: 'It asks.',
      visibility,
      hiddenReason: visibility === 'hidden' ? 'It was published too early.' : null,
      options: { create: { number: 1, title: 'A statutory committee', summary: 'One.' } },
      questions: { create: { number: 2, wording: 'Do you agree?' } },
    },
    include: { options: true, questions: true },
  })
  const claim = await db.claim.create({
    data: {
      slug: `claim-${number}`,
      kind: 'saving',
      statement: 'It saves money.',
      saidBy: 'The chief',
      position: number,
    },
  })
  const [option, question] = [consultation.options[0], consultation.questions[0]]
  if (!option || !question) throw new Error('The consultation was made without its parts')
  return { consultation, option, question, claim }
}

/** The actions recorded about one subject, in their order. */
export async function eventsOf(subjectId: string) {
  return db.event.findMany({ where: { subjectId }, orderBy: { seq: 'asc' } })
}
