import { titleOn } from '../bodies/title-rules'
import { citedOn } from '../citations/rules'
import { clockOf } from '../obligations/clock-rules'
import { firstDay, isoDayOf, londonDay, type IsoDay } from '../dates'
import type { ShownSubject } from '../feedback/item-rules'
import { subjectShown } from '../feedback/subject-queries'
import { isKnown } from '../knowledge/rules'
import { milestoneOn } from '../milestones/listed-rules'
import { ledgerLinesOn } from '../milestones/page-rules'
import type { Moment } from '../moment'
import { owedBy, type SuccessionMap } from '../obligations/owner-rules'
import { namedOn, namedThen } from '../organisations/name-rules'
import { standingThen } from '../standing/past-rules'
import { followUpOf } from '../verdicts/review-rules'
import { contestedOn, type Contestable } from './contested-rules'
import type { ItemPayload } from './page-queries'
import type { ItemPage, MeetingLink, PublicDebt, PublicPart, PublicReport } from './page-rules'
import type { RegisterKind } from './rules'

type Row = ItemPayload & { kind: RegisterKind }
type Recorded = { recordedAt: Date }

/** What an item's page tells at a moment: nothing that was recorded later. */
export function itemOn(row: Row, moment: Moment, map: SuccessionMap): ItemPage {
  const parts = partsOn(row, moment)
  const sentOn = happened(row.sentAt, moment)
  const closedOn = happened(row.closedAt, moment)
  const withdrawnOn = happened(row.withdrawnAt, moment)
  const ended = (on: IsoDay | null) => (on === null ? null : { on, reason: row.endReason ?? '' })
  const publishedOn = londonDay(row.publishedAt ?? new Date(0))
  const assessments = known(row.assessments, moment).map(({ id, rating, reason, on, meeting }) => ({
    ...{ id, rating, reason, on: isoDayOf(on), meeting: meetingOn(meeting, moment) },
  }))
  const view = {
    ...{ id: row.id, ref: row.ref ?? '', kind: row.kind, text: row.text, parts, publishedOn, sentOn },
    cameWithRecord: row.authorId === null,
    askedBy: row.authorName,
    body: bodyOn(row, publishedOn, moment),
    raisedOn: row.raisedOn,
    raisedAt: meetingOn(row.raisedAt, moment),
    attendance: attendanceOf(row, moment),
    agreedAt: meetingOn(row.agreedAt, moment),
    acknowledgedOn: happened(row.acknowledgedAt, moment),
    closed: ended(closedOn),
    withdrawn: ended(withdrawnOn),
    askedOf: row.addressee && namedThen(row.addressee, row.raisedOn ?? publishedOn, moment.on),
    about: subjectOn(row, moment),
    contested: contestedOn(contestableOf(row), moment),
    report: reportOf(row),
    actions: actionsOn(row, moment),
    assessments,
    escalations: known(row.escalations, moment).map(({ id, route, on, reason, meeting, source }) => ({
      ...{ id, route, reason, source, on: isoDayOf(on), meeting: meetingOn(meeting, moment) },
    })),
    followUp: followUpOf(parts, assessments),
    // A reply carries no date of its own but that of what was done: else a page of the past can't tell whether it had come.
    replyNote: isKnown(moment, row.doneOn) ? row.replyNote : null,
    doneOn: row.doneOn && isKnown(moment, row.doneOn) ? row.doneOn : null,
    cited: citedOn(row.citations, moment.on),
  }
  return { ...view, owed: sentOn ? owedOn(row, view, moment, map) : null }
}

/** The day in London of an instant; null when it had not come by the moment. */
function happened(at: Date | null, moment: Moment): IsoDay | null {
  const on = at && londonDay(at)
  return on && (moment.isNow || on <= moment.on) ? on : null
}

const known = <Each extends Recorded>(rows: readonly Each[], moment: Moment): Each[] =>
  moment.isNow ? [...rows] : rows.filter(({ recordedAt }) => londonDay(recordedAt) <= moment.on)

function meetingOn(meeting: ItemPayload['raisedAt'], moment: Moment): MeetingLink | null {
  if (meeting?.visibility !== 'published') return null
  const { slug, title, on } = meeting
  return moment.isNow || firstDay(on) <= moment.on ? { slug, title, on } : null
}

function attendanceOf({ attendAt, attendOn }: Row, moment: Moment): ItemPage['attendance'] {
  if (attendOn) return { meeting: null, on: isoDayOf(attendOn) }
  return attendAt?.visibility === 'published'
    ? { meeting: meetingOn(attendAt, moment), on: attendAt.on }
    : null
}

function bodyOn({ body }: Row, publishedOn: IsoDay, moment: Moment): ItemPage['body'] {
  const host = body.host && namedOn(body.host, moment.on)
  return { name: titleOn(body, publishedOn), href: host && `/organisations/${host.slug}#${body.slug}` }
}

/** What it is about; null where that is hidden, or no page of it is shown. */
function subjectOn(row: Row, moment: Moment): ShownSubject | null {
  const { organisation, meeting } = row
  if (organisation) {
    const { name, slug } = namedOn(organisation, moment.on)
    return { kind: 'organisation', title: name, href: `/organisations/${slug}` }
  }
  const shown = meeting && meetingOn(meeting, moment)
  if (shown) return { kind: 'meeting', title: shown.title, href: `/meetings/${shown.slug}` }
  return subjectShown(row)
}

/** The change that an item is about, which may be that of an option or of a question in a consultation. */
const contestableOf = ({
  consultation,
  option,
  consultationQuestion: question,
  milestone,
}: Row): Contestable => ({
  consultation: consultation ?? option?.consultation ?? question?.consultation,
  milestone,
})

function reportOf({ kind, matter, evidence, participants, reasons }: Row): PublicReport | null {
  if (kind !== 'recommendation' || !matter || !evidence || !participants || !reasons) return null
  return { matter, evidence, participants, reasons }
}

const partsOn = ({ parts }: Row, moment: Moment): PublicPart[] =>
  parts.map(({ number, text, answers, verdicts }) => ({
    ...{ number, text },
    answers: known(answers, moment).map(({ organisation, recordedAt, ...answer }) => {
      const on = londonDay(recordedAt)
      return { ...answer, on, by: namedThen(organisation, on, moment.on) }
    }),
    verdicts: known(verdicts, moment).map(({ recordedAt, meeting, ...verdict }) => ({
      ...verdict,
      ...{ on: londonDay(recordedAt), meeting: meetingOn(meeting, moment) },
    })),
  }))

const actionsOn = ({ actions }: Row, moment: Moment): ItemPage['actions'] =>
  actions.flatMap((action) => {
    const milestone = milestoneOn(action, moment)
    return milestone ? [{ ...milestone, lines: ledgerLinesOn(action.dates, moment) }] : []
  })

type Told = Pick<ItemPage, 'parts' | 'cameWithRecord' | 'closed' | 'withdrawn' | 'doneOn'>

function owedOn({ obligation }: Row, item: Told, moment: Moment, map: SuccessionMap): PublicDebt | null {
  if (!obligation) return null
  const { debtorId, functionId, askedOn, askedFirstDay, originalDueOn } = obligation
  const clockChanges = known(obligation.clockChanges, moment)
  const acceptances = known(obligation.acceptances, moment)
  const clock = clockOf({ ...obligation, clockChanges })
  const debt = {
    ...{ debtorId, functionId, askedOn: isoDayOf(askedFirstDay) },
    acceptances: acceptances.map(({ on, ...each }) => ({ ...each, on: isoDayOf(on) })),
  }
  const noted = ({ id, recordedAt }: Recorded & { id: string }) => ({ id, on: londonDay(recordedAt) })
  const standing = standingOn(obligation, item, clock, moment)
  return {
    ...{ debt, askedOn, clock },
    ...standing,
    // What nothing is owed on any more passes to nobody.
    owner: owedBy(debt, standing.settledOn ?? moment.on, map),
    originalDueOn: originalDueOn && isoDayOf(originalDueOn),
    agreedAt: meetingOn(obligation.agreedAt, moment),
    clockChanges: clockChanges.map(({ kind, fromOn, toOn, days, agreedBy, reason, ...row }) => ({
      ...noted(row),
      ...{ kind, days, agreedBy, reason, from: fromOn && isoDayOf(fromOn), to: toOn && isoDayOf(toOn) },
    })),
    acceptances: acceptances.map(({ id, on, kind, reason, organisation }) => ({
      ...{ id, on: isoDayOf(on), kind, reason, by: namedOn(organisation, moment.on) },
    })),
    statements: known(obligation.ownerStatements, moment).map(({ text, organisation, ...row }) => ({
      ...noted(row),
      ...{ text, by: namedOn(organisation, moment.on) },
    })),
    chases: known(obligation.chases, moment).map(({ id, on, note }) => ({ id, on: isoDayOf(on), note })),
    lateOn: obligation.becameLate.map(({ lateOn }) => isoDayOf(lateOn)).filter((day) => day <= moment.on),
  }
}

/** Today as it is kept beside the item; of the past, counted again from what had been recorded. */
function standingOn(
  obligation: NonNullable<Row['obligation']>,
  { parts, cameWithRecord, closed, withdrawn, doneOn }: Told,
  clock: PublicDebt['clock'],
  moment: Moment,
) {
  const { standing, dueOn } = obligation
  const settledOn = obligation.settledOn && isoDayOf(obligation.settledOn)
  if (moment.isNow) return { standing, settledOn, dueOn: dueOn && isoDayOf(dueOn) }
  const isOver = closed !== null || withdrawn !== null
  return standingThen({ parts, isEstablished: !cameWithRecord, isOver, clock, doneOn, settledOn }, moment.on)
}
