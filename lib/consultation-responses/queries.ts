import { titledSelect } from '../bodies/title-queries'
import { titleOn } from '../bodies/title-rules'
import { compareEdtf, firstDay, formatEdtf, type IsoDay } from '../dates'
import { db } from '../db'
import { isId } from '../ids'
import { presentMoment } from '../moment'
import { can, type Actor } from '../permissions'
import { documentSelect, editionSelect } from './document-queries'
import { documentOn, type ResponseDocument } from './document-rules'
import { canOpenAnother, canRead, type ListedResponse } from './rules'

/** A response in the workspace; `canEdit`: it is the reader who writes it. */
export type WorkspaceResponse = ResponseDocument & { canEdit: boolean; canOpenAnother: boolean }
type Choice = { value: string; label: string }

const groupsOf = (actor: Actor): string[] =>
  actor.grants.flatMap(({ role, bodyId }) =>
    bodyId && (role === 'scrutiny_officer' || role === 'reviewer') ? [bodyId] : [],
  )

/** The responses that somebody may read in the workspace: their officer's all, the group's from when they were circulated. */
export async function listResponses(actor: Actor, day: IsoDay): Promise<ListedResponse[]> {
  const rows = await db.consultationResponse.findMany({
    where: { bodyId: { in: groupsOf(actor) } },
    select: {
      ...{ id: true, bodyId: true, edition: true, state: true, sentOn: true },
      consultation: { select: { title: true } },
      body: { select: titledSelect },
    },
    orderBy: { createdAt: 'desc' },
  })
  return rows
    .filter((row) => canRead(actor, row))
    .map(({ id, edition, state, sentOn, bodyId, consultation, body }) => ({
      ...{ id, edition, state, sentOn, isMine: can(actor, 'response:assemble', { bodyId }) },
      consultation: consultation.title,
      body: titleOn(body, day),
    }))
}

/** A response, for the officer who writes it or, once it was circulated, for members of the group; null for everybody else. */
export async function getResponse(actor: Actor, id: string, day: IsoDay): Promise<WorkspaceResponse | null> {
  const row = isId(id)
    ? await db.consultationResponse.findUnique({ where: { id }, select: documentSelect })
    : null
  if (!row || !canRead(actor, row)) return null
  const { bodyId, consultation } = row
  const editions = await db.consultationResponse.findMany({
    where: { bodyId, consultationId: consultation.id },
    select: editionSelect,
  })
  const canEdit = can(actor, 'response:assemble', row)
  return {
    ...documentOn(row, editions, presentMoment(day)),
    canEdit,
    canOpenAnother: canEdit && canOpenAnother(editions),
  }
}

/** The groups for which somebody writes responses, for a choice in a form. */
export async function respondingBodies(actor: Actor, day: IsoDay): Promise<Choice[]> {
  const ids = actor.grants.flatMap(({ role, bodyId }) =>
    role === 'scrutiny_officer' && bodyId ? [bodyId] : [],
  )
  const bodies = await db.body.findMany({
    where: { id: { in: ids } },
    select: { id: true, ...titledSelect },
    orderBy: { name: 'asc' },
  })
  return bodies.map(({ id, ...body }) => ({ value: id, label: titleOn(body, day) }))
}

/** Every published consultation, the latest first: what a group may respond to. */
export async function consultationsToAnswer(): Promise<{ id: string; title: string }[]> {
  return db.consultation.findMany({
    where: { visibility: 'published' },
    select: { id: true, title: true },
    orderBy: [{ closesLastDay: { sort: 'desc', nulls: 'last' } }, { title: 'asc' }],
  })
}

/** A published consultation that a group may respond to; null when there is none such. */
export async function consultationToAnswer(id: string): Promise<{ id: string; title: string } | null> {
  if (!isId(id)) return null
  return db.consultation.findUnique({
    where: { id, visibility: 'published' },
    select: { id: true, title: true },
  })
}

/** The meetings of a group that were held by a day and so can have agreed something, the latest first. */
export async function meetingsHeld(bodyId: string, day: IsoDay): Promise<Choice[]> {
  const meetings = await db.meeting.findMany({
    where: { bodyId, visibility: 'published' },
    select: { id: true, title: true, on: true },
  })
  return meetings
    .filter(({ on }) => firstDay(on) <= day)
    .toSorted((a, b) => compareEdtf(b.on, a.on))
    .map(({ id, title, on }) => ({ value: id, label: `${formatEdtf(on)}: ${title}` }))
}
