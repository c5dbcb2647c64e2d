import { idOf } from './ids'
import type { Writer } from './writer'

/** Places, then organisations with their dated names, dated codes and the places that they serve. */
export async function writeOrganisations(writer: Writer): Promise<void> {
  const { tx, record, ref, add, link, cite } = writer
  await add(
    tx.place,
    record.places.map((place, position) => ({ id: ref('place', place.slug), ...place, position })),
  )
  await add(
    tx.organisation,
    record.organisations.map(({ slug, kind, about, startsOn, endsOn, website, cites }) => {
      const id = ref('organisation', slug)
      cite({ organisationId: id }, cites)
      return { id, slug, kind, about, startsOn, endsOn, website: website ?? null }
    }),
  )
  await writeNames(writer)
  await writeCodes(writer)
  await link(
    tx.organisationPlace,
    record.organisations.flatMap(({ slug, places = [] }) =>
      places.map((place) => ({ organisationId: ref('organisation', slug), placeId: ref('place', place) })),
    ),
  )
}

async function writeNames({ tx, record, ref, add, cite }: Writer): Promise<void> {
  const rows = record.organisations.flatMap((organisation) =>
    organisation.names.map(({ cites, ...name }) => {
      const id = idOf('organisation-name', organisation.slug, name.name)
      cite({ organisationNameId: id }, cites ?? organisation.cites)
      return { id, organisationId: ref('organisation', organisation.slug), ...name }
    }),
  )
  await add(tx.organisationName, rows)
}

async function writeCodes({ tx, record, ref, add, cite }: Writer): Promise<void> {
  const rows = record.organisations.flatMap(({ slug, codes = [] }) =>
    codes.map(({ cites, role, ...code }) => {
      const id = idOf('organisation-code', slug, code.scheme, code.code)
      cite({ organisationCodeId: id }, cites)
      return { id, organisationId: ref('organisation', slug), role: role ?? null, ...code }
    }),
  )
  await add(tx.organisationCode, rows)
}
