import { db } from '../db'
import { namedSelect } from '../organisations/name-queries'
import type { SubjectChoice, SubjectChoices, SubjectKind } from './item-rules'
import { meetingTitle, organisationShown } from './subject-queries'
import { subjectText, type Subject } from './subject-rules'

const one = (type: Subject['type'], id: string, title: string) => ({
  about: subjectText({ type, id }),
  title,
})

/** How much of one kind is offered: more than anybody looks through. */
const OFFERED = 100
const oneMore = { take: OFFERED + 1 }

/** What PostgreSQL takes for a text that contains these words, whatever signs are in them. */
const containing = (words: string) => words.replace(/[\\%_]/g, '\\$&')

/** Everything that an item can be about and whose words contain the search; a consultation comes with its parts. */
export async function subjectChoices(search: string): Promise<SubjectChoices> {
  const [consultations, claims, milestones, organisations, meetings] = await Promise.all([
    consultationChoices(search),
    claimChoices(search),
    milestoneChoices(search),
    organisationChoices(search),
    meetingChoices(search),
  ])
  const all = { consultations, claims, milestones, organisations, meetings }
  const kinds = Object.keys(all) as SubjectKind[]
  const offered = kinds.map((kind) => [kind, all[kind].slice(0, OFFERED)])
  return {
    ...(Object.fromEntries(offered) as typeof all),
    cut: kinds.filter((kind) => all[kind].length > OFFERED),
  }
}

const has = (title: string, search: string) =>
  title.toLocaleLowerCase('en-GB').includes(search.toLocaleLowerCase('en-GB'))

/** There are few, and what is searched is put together from several rows. */
async function consultationChoices(search: string): Promise<SubjectChoice[]> {
  const rows = await db.consultation.findMany({
    where: { visibility: 'published' },
    select: {
      id: true,
      title: true,
      options: { select: { id: true, number: true, title: true }, orderBy: { number: 'asc' } },
      questions: { select: { id: true, number: true, wording: true }, orderBy: { number: 'asc' } },
    },
    orderBy: { title: 'asc' },
  })
  return rows.flatMap(({ id, title, options, questions }) => {
    const parts = [
      ...options.map((part) => one('option', part.id, `Option ${part.number}: ${part.title}`)),
      ...questions.map((part) => one('question', part.id, `Question ${part.number}: ${part.wording}`)),
    ]
    const fitting = has(title, search) ? parts : parts.filter((part) => has(part.title, search))
    return has(title, search) || fitting.length > 0
      ? [{ ...one('consultation', id, title), parts: fitting }]
      : []
  })
}

async function claimChoices(search: string): Promise<SubjectChoice[]> {
  const rows = await db.claim.findMany({
    where: { statement: { contains: containing(search), mode: 'insensitive' } },
    select: { id: true, statement: true },
    orderBy: { position: 'asc' },
    ...oneMore,
  })
  return rows.map(({ id, statement }) => one('claim', id, statement))
}

async function milestoneChoices(search: string): Promise<SubjectChoice[]> {
  const rows = await db.milestone.findMany({
    where: { visibility: 'published', title: { contains: containing(search), mode: 'insensitive' } },
    select: { id: true, title: true },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    ...oneMore,
  })
  return rows.map(({ id, title }) => one('milestone', id, title))
}

/** There are few, and each goes by the last of its names. */
async function organisationChoices(search: string): Promise<SubjectChoice[]> {
  const rows = await db.organisation.findMany({ select: { id: true, ...namedSelect } })
  return rows
    .map(({ id, ...named }) => one('organisation', id, organisationShown(named).title))
    .filter(({ title }) => has(title, search))
    .toSorted((a, b) => a.title.localeCompare(b.title))
}

/** By the title and by the day, as `meetingTitle` has them. */
async function meetingChoices(search: string): Promise<SubjectChoice[]> {
  const rows = await db.$queryRaw<{ id: string; title: string; on: string }[]>`
    SELECT id, title, on_edtf AS "on" FROM meeting
    WHERE visibility = 'published'
      AND title || ', ' || to_char(first_day, 'FMDD FMMonth YYYY') ILIKE ${`%${containing(search)}%`}
    ORDER BY first_day DESC, title, id LIMIT ${OFFERED + 1}`
  return rows.map(({ id, ...meeting }) => one('meeting', id, meetingTitle(meeting)))
}
