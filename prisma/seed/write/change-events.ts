import { toDateColumn } from '@/lib/dates'
import { idOf } from './ids'
import type { Writer } from './writer'

/** Change events with their parties and successions; the database checks at the end that each event is whole. */
export async function writeChangeEvents(writer: Writer): Promise<void> {
  const { tx, record, add, link, ref, cite } = writer
  await add(
    tx.changeEvent,
    record.changeEvents.map(({ slug, kind, title, about, legalOn, announcedOn, legalBasis, cites }) => {
      const id = idOf('change-event', slug)
      cite({ changeEventId: id }, cites)
      return { id, slug, kind, title, about, legalOn: toDateColumn(legalOn), announcedOn, legalBasis }
    }),
  )
  await link(
    tx.changeEventParty,
    record.changeEvents.flatMap((event) =>
      (['original', 'resulting'] as const).flatMap((side) =>
        event[side].map((slug) => ({
          changeEventId: idOf('change-event', event.slug),
          organisationId: ref('organisation', slug),
          side,
        })),
      ),
    ),
  )
  await writeSuccessions(writer)
}

async function writeSuccessions({ tx, record, add, ref, maybe }: Writer): Promise<void> {
  const rows = record.changeEvents.flatMap((event) =>
    event.successions.map(({ kind, from, to, function: passed }) => ({
      id: idOf('succession', event.slug, kind, from, to, passed ?? ''),
      changeEventId: idOf('change-event', event.slug),
      legalOn: toDateColumn(event.legalOn),
      kind,
      predecessorId: ref('organisation', from),
      successorId: ref('organisation', to),
      functionId: maybe('function', passed),
    })),
  )
  await add(tx.succession, rows)
}
