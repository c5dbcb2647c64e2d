import { db } from '../db'
import { namedSelect } from '../organisations/name-queries'
import type { SubjectChoices } from './item-rules'
import { meetingTitle, organisationShown } from './subject-queries'
import { subjectText, type Subject } from './subject-rules'

const one = (type: Subject['type'], id: string, title: string) => ({
  about: subjectText({ type, id }),
  title,
})

/** Everything that an item can be about and whose words contain the search; a consultation comes with its parts. */
export async function subjectChoices(search: string): Promise<SubjectChoices> {
  const published = { visibility: 'published' } as const
  const [consultations, claims, milestones, organisations, meetings] = await Promise.all([
    db.consultation.findMany({
      where: published,
      select: {
        id: true,
        title: true,
        options: { select: { id: true, number: true, title: true }, orderBy: { number: 'asc' } },
        questions: { select: { id: true, number: true, wording: true }, orderBy: { number: 'asc' } },
      },
      orderBy: { title: 'asc' },
    }),
    db.claim.findMany({ select: { id: true, statement: true }, orderBy: { position: 'asc' } }),
    db.milestone.findMany({ where: published, select: { id: true, title: true }, orderBy: { title: 'asc' } }),
    db.organisation.findMany({ select: { id: true, ...namedSelect } }),
    db.meeting.findMany({
      where: published,
      select: { id: true, title: true, on: true },
      orderBy: [{ firstDay: 'desc' }, { title: 'asc' }],
    }),
  ])
  const has = (title: string) => title.toLocaleLowerCase('en-GB').includes(search.toLocaleLowerCase('en-GB'))
  return {
    consultations: consultations
      .map(({ id, title, options, questions }) => ({
        ...one('consultation', id, title),
        parts: [
          ...options.map((part) => one('option', part.id, `Option ${part.number}: ${part.title}`)),
          ...questions.map((part) => one('question', part.id, `Question ${part.number}: ${part.wording}`)),
        ],
      }))
      .map((choice) =>
        has(choice.title) ? choice : { ...choice, parts: choice.parts.filter(({ title }) => has(title)) },
      )
      .filter((choice) => has(choice.title) || choice.parts.length > 0),
    claims: claims.map(({ id, statement }) => one('claim', id, statement)).filter(({ title }) => has(title)),
    milestones: milestones
      .map(({ id, title }) => one('milestone', id, title))
      .filter(({ title }) => has(title)),
    organisations: organisations
      .map(({ id, ...named }) => one('organisation', id, organisationShown(named).title))
      .filter(({ title }) => has(title))
      .toSorted((a, b) => a.title.localeCompare(b.title)),
    meetings: meetings
      .map(({ id, ...meeting }) => one('meeting', id, meetingTitle(meeting)))
      .filter(({ title }) => has(title)),
  }
}
