import type { Writer } from './writer'

/** The reorganisations being tracked, and who takes part in each. */
export async function writeProgrammes({ tx, record, ref, add, link, cite }: Writer): Promise<void> {
  await add(
    tx.programme,
    record.programmes.map(({ slug, title, summary, startsOn, endsOn, cites }, position) => {
      const id = ref('programme', slug)
      cite({ programmeId: id }, cites)
      return { id, slug, title, summary, startsOn, endsOn, position }
    }),
  )
  await link(
    tx.programmeOrganisation,
    record.programmes.flatMap(({ slug, organisations }) =>
      organisations.map((organisation) => ({
        programmeId: ref('programme', slug),
        organisationId: ref('organisation', organisation),
      })),
    ),
  )
}
