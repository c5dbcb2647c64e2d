import type { Writer } from './writer'

/** What was said to follow from the changes. */
export async function writeClaims({ tx, record, ref, maybe, add, cite }: Writer): Promise<void> {
  const rows = record.claims.map(
    ({ saidByOrganisation, programme, consultation, cites, ...claim }, position) => {
      const id = ref('claim', claim.slug)
      cite({ claimId: id }, cites)
      return {
        id,
        ...claim,
        saidById: maybe('organisation', saidByOrganisation),
        programmeId: maybe('programme', programme),
        consultationId: maybe('consultation', consultation),
        position,
      }
    },
  )
  await add(tx.claim, rows)
}
