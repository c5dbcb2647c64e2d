import type { Edtf, IsoDay } from '../dates'
import { db } from '../db'
import { presentMoment } from '../moment'
import { consultationFacts, responseFacts } from './consultation-queries'
import { debtFacts } from './debt-queries'
import type { PackFacts } from './fact-rules'
import { itemFacts } from './item-queries'
import { claimFacts, eventFacts, milestoneFacts } from './record-queries'
import { sinceOf } from './since-queries'

/** Everything that the pack of a meeting tells on a day: what the public may read, and nothing else. */
export async function gatherPack(
  meeting: { id: string; bodyId: string; on: Edtf },
  day: IsoDay,
): Promise<PackFacts> {
  const moment = presentMoment(day)
  const since = await sinceOf(meeting, day)
  const [own, itemsAndAnswers, debts, milestones, events, consultations, responses, claims] =
    await Promise.all([
      meetingFacts(meeting.id),
      itemFacts(meeting.bodyId, since.day, day),
      debtFacts(meeting.bodyId, day),
      milestoneFacts(moment, since.day),
      eventFacts(moment, since.day),
      consultationFacts(moment, since.day),
      responseFacts(since.day),
      claimFacts(moment, since.day),
    ])
  return {
    day,
    since,
    ...own,
    ...itemsAndAnswers,
    ...consultations,
    debts,
    milestones,
    events,
    responses,
    claims,
  }
}

async function meetingFacts(meetingId: string): Promise<Pick<PackFacts, 'agenda' | 'declarations'>> {
  const [agenda, declarations] = await Promise.all([
    db.agendaItem.findMany({
      where: { meetingId },
      select: {
        id: true,
        position: true,
        title: true,
        text: true,
        scrutinyItem: { select: { id: true, ref: true, kind: true, text: true, hiddenReason: true } },
      },
      orderBy: { position: 'asc' },
    }),
    db.declarationOfInterest.findMany({
      where: { meetingId },
      include: { agendaItem: { select: { title: true } } },
      orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    }),
  ])
  return {
    agenda: agenda.map(({ scrutinyItem, ...own }) => ({ ...own, item: shown(scrutinyItem) })),
    declarations: declarations.map(({ agendaItem, ...own }) => ({
      ...own,
      itemTitle: agendaItem?.title ?? null,
    })),
  }
}

type Considered = { ref: string | null; hiddenReason: string | null }

const shown = <Item extends Considered>(item: Item | null) =>
  item?.ref && item.hiddenReason === null ? { ...item, ref: item.ref } : null
