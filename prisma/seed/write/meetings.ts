import { idOf } from './ids'
import type { Writer } from './writer'

/** Meetings and what stood on their agendas. */
export async function writeMeetings({ tx, record, ref, add, cite }: Writer): Promise<void> {
  await add(
    tx.meeting,
    record.meetings.map(({ body, agenda: _agenda, inPublic, cites, ...meeting }) => {
      const id = ref('meeting', meeting.slug)
      cite({ meetingId: id }, cites)
      return { id, ...meeting, bodyId: ref('body', body), inPublic: inPublic ?? null }
    }),
  )
  await add(
    tx.agendaItem,
    record.meetings.flatMap(({ slug, agenda = [] }) =>
      agenda.map(({ title, text }, position) => ({
        id: idOf('agenda-item', slug, String(position)),
        meetingId: ref('meeting', slug),
        position,
        title,
        text: text ?? null,
      })),
    ),
  )
}
