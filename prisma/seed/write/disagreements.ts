import { idOf } from './ids'
import type { Writer } from './writer'

/** Where sources differ: what each says, and what the record shows meanwhile. */
export async function writeDisagreements({ tx, record, ref, maybe, add }: Writer): Promise<void> {
  await add(
    tx.disagreement,
    record.disagreements.map((entry, position) => ({
      id: idOf('disagreement', entry.ref),
      ref: entry.ref,
      title: entry.title,
      weShow: entry.weShow,
      position,
      organisationId: maybe('organisation', entry.about?.organisation),
      postId: maybe('post', entry.about?.post),
      programmeId: maybe('programme', entry.about?.programme),
      milestoneId: maybe('milestone', entry.about?.milestone),
      consultationId: maybe('consultation', entry.about?.consultation),
    })),
  )
  await add(
    tx.disagreementSide,
    record.disagreements.flatMap((entry) =>
      entry.sides.map(({ says, source, statedOn }, position) => ({
        id: idOf('disagreement-side', entry.ref, String(position)),
        disagreementId: idOf('disagreement', entry.ref),
        position,
        says,
        sourceId: ref('source', source),
        statedOn: statedOn ?? null,
      })),
    ),
  )
}
