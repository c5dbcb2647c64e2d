import { idOf } from './ids'
import { optionId } from './options'
import type { Writer } from './writer'

/** What consultations asked and proposed. */
export async function writeQuestions({ tx, record, ref, add, cite }: Writer): Promise<void> {
  const questions = record.consultations.flatMap(({ slug, questions = [] }) =>
    questions.map(({ wording, note, cites }, index) => {
      const id = idOf('consultation-question', slug, String(index + 1))
      cite({ consultationQuestionId: id }, cites)
      return { id, consultationId: ref('consultation', slug), number: index + 1, wording, note: note ?? null }
    }),
  )
  await add(tx.consultationQuestion, questions)
  const proposals = record.consultations.flatMap(({ slug, proposals = [] }) =>
    proposals.map(({ topic, text, cites }, position) => {
      const id = idOf('consultation-proposal', slug, String(position))
      cite({ proposalId: id }, cites)
      return { id, consultationId: ref('consultation', slug), position, topic, text }
    }),
  )
  await add(tx.consultationProposal, proposals)
}

/** Which position was taken, by an organisation of the record or by another respondent. */
export async function writePositions({ tx, record, ref, maybe, add, cite }: Writer): Promise<void> {
  const rows = record.consultations.flatMap(({ slug, positions = [] }) =>
    positions.map(({ organisation, respondent, option, stance, summary, statedOn, cites }, position) => {
      const id = idOf('consultation-position', slug, organisation ?? respondent ?? '', statedOn ?? '')
      cite({ positionId: id }, cites)
      return {
        id,
        consultationId: ref('consultation', slug),
        organisationId: maybe('organisation', organisation),
        respondent: respondent ?? null,
        optionId: option === undefined ? null : optionId(slug, option),
        stance,
        summary,
        statedOn: statedOn ?? null,
        position,
      }
    }),
  )
  await add(tx.consultationPosition, rows)
}

/** What each place was told, and what was done with what people said. */
export async function writeReplies({ tx, record, ref, maybe, add, cite }: Writer): Promise<void> {
  const told = record.consultations.flatMap((consultation) =>
    (consultation.told ?? []).map(({ place, told, toldOn, cites }) => {
      const id = idOf('consultation-place', consultation.slug, place)
      cite({ consultationPlaceId: id }, cites)
      const consultationId = ref('consultation', consultation.slug)
      return { id, consultationId, placeId: ref('place', place), told, toldOn: toldOn ?? null }
    }),
  )
  await add(tx.consultationPlace, told)
  const youSaid = record.consultations.flatMap((consultation) =>
    (consultation.youSaid ?? []).map(({ youSaid, weDid, milestone, cites }, position) => {
      const id = idOf('you-said-we-did', consultation.slug, String(position))
      cite({ youSaidWeDidId: id }, cites)
      const consultationId = ref('consultation', consultation.slug)
      return { id, consultationId, position, youSaid, weDid, milestoneId: maybe('milestone', milestone) }
    }),
  )
  await add(tx.youSaidWeDid, youSaid)
}
