import type { SeedConsultation } from '../shape'
import type { Writer } from './writer'

function rowOf({ ref, maybe }: Writer, consultation: SeedConsultation) {
  return {
    id: ref('consultation', consultation.slug),
    slug: consultation.slug,
    title: consultation.title,
    kind: consultation.kind,
    programmeId: maybe('programme', consultation.programme),
    publisherId: ref('organisation', consultation.publisher),
    deciderId: ref('organisation', consultation.decider),
    decision: consultation.decision,
    summary: consultation.summary,
    background: consultation.background ?? null,
    opensOn: consultation.opensOn,
    closesOn: consultation.closesOn,
    closesAt: consultation.closesAt ?? null,
    outcome: consultation.outcome ?? null,
    outcomeOn: consultation.outcomeOn ?? null,
    outcomeDueOn: consultation.outcomeDueOn ?? null,
  }
}

/** Consultations without what hangs on them: options, questions and positions come after the milestones. */
export async function writeConsultations(writer: Writer): Promise<void> {
  const { tx, record, add, cite, ref } = writer
  await add(
    tx.consultation,
    record.consultations.map((consultation) => rowOf(writer, consultation)),
  )
  for (const { slug, cites } of record.consultations)
    cite({ consultationId: ref('consultation', slug) }, cites)
}
