import { agreedClock } from '@/lib/clocks/rules'
import { lastDay, toDateColumn } from '@/lib/dates'
import type { SeedConsultation } from '../shape'
import { idOf } from './ids'
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
  const promised = record.consultations.flatMap((each) => promiseOf(writer, each))
  await add(tx.obligation, promised)
}

/** An outcome that the consultation itself promised is owed from its beginning, and its clock starts on the day on which it closed. */
function promiseOf({ ref }: Writer, { slug, decider, opensOn, closesOn, ...told }: SeedConsultation) {
  const { outcomeDueOn, outcome, outcomeOn } = told
  const askedOn = opensOn ?? closesOn
  if (!outcomeDueOn || !askedOn) return []
  const clock = closesOn ? agreedClock(lastDay(closesOn), lastDay(outcomeDueOn)) : null
  const dueOn = toDateColumn(lastDay(outcomeDueOn))
  const isSettled = outcome !== undefined && outcomeOn !== undefined
  return [
    {
      id: idOf('obligation', ref('consultation', slug)),
      kind: 'outcome' as const,
      consultationId: ref('consultation', slug),
      debtorId: ref('organisation', decider),
      askedOn,
      standing: isSettled ? ('claimed' as const) : ('awaited' as const),
      settledOn: isSettled ? toDateColumn(lastDay(outcomeOn)) : null,
      ...(clock && {
        ...{ basis: clock.basis, days: clock.days, dayType: clock.dayType },
        ...{ startsOn: toDateColumn(clock.startsOn), originalDueOn: dueOn, dueOn },
      }),
    },
  ]
}
