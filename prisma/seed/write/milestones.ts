import { idOf } from './ids'
import type { Writer } from './writer'

/** Milestones with the organisations and places that they concern, their ledgers and what was reported of them. */
export async function writeMilestones(writer: Writer): Promise<void> {
  const { tx, record, ref, maybe, add, link, cite } = writer
  await add(
    tx.milestone,
    record.milestones.map(({ slug, title, summary, kind, programme, owner, consultation, cites }) => {
      const id = ref('milestone', slug)
      cite({ milestoneId: id }, cites)
      const programmeId = maybe('programme', programme)
      const consultationId = maybe('consultation', consultation)
      return {
        id,
        slug,
        title,
        summary,
        kind,
        programmeId,
        consultationId,
        ownerId: ref('organisation', owner),
      }
    }),
  )
  await link(
    tx.milestoneOrganisation,
    record.milestones.flatMap(({ slug, organisations = [] }) =>
      organisations.map((organisation) => ({
        milestoneId: ref('milestone', slug),
        organisationId: ref('organisation', organisation),
      })),
    ),
  )
  await link(
    tx.milestonePlace,
    record.milestones.flatMap(({ slug, places = [] }) =>
      places.map((place) => ({ milestoneId: ref('milestone', slug), placeId: ref('place', place) })),
    ),
  )
  await writeLedgers(writer)
  await writeProgress(writer)
}

// The database numbers what follows as it comes in, so the order typed out is the order recorded.

async function writeLedgers({ tx, record, ref, add }: Writer): Promise<void> {
  const rows = record.milestones.flatMap((milestone) =>
    milestone.ledger.map(({ kind, on, statedOn, by, says, reason }) => ({
      id: idOf('milestone-date', milestone.slug, kind, on, statedOn, by),
      milestoneId: ref('milestone', milestone.slug),
      kind,
      on,
      statedOn,
      statedById: ref('organisation', by),
      sourceId: ref('source', says),
      reason: reason ?? null,
    })),
  )
  await add(tx.milestoneDate, rows)
}

async function writeProgress({ tx, record, ref, add }: Writer): Promise<void> {
  const rows = record.milestones.flatMap(({ slug, progress = [] }) =>
    progress.map(({ state, text, statedOn, by, says }) => ({
      id: idOf('progress-update', slug, state, statedOn),
      milestoneId: ref('milestone', slug),
      state,
      text,
      statedOn,
      statedById: ref('organisation', by),
      sourceId: ref('source', says),
    })),
  )
  await add(tx.progressUpdate, rows)
}
