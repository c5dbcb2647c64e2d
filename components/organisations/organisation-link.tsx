import { type Moment, momentHref } from '@/lib/moment'
import type { NamedOn } from '@/lib/organisations/name-rules'

/** An organisation by the name of the day, linked where it has a page on that day. */
export function OrganisationLink({ organisation, moment }: { organisation: NamedOn; moment: Moment }) {
  const { slug, name, hasBegun } = organisation
  return hasBegun ? <a href={momentHref(moment, `/organisations/${slug}`)}>{name}</a> : <>{name}</>
}

/** Several, one a line. */
export function OrganisationLinks({
  organisations,
  moment,
}: {
  organisations: readonly NamedOn[]
  moment: Moment
}) {
  return (
    <ul className="plain-list">
      {organisations.map((organisation) => (
        <li key={organisation.slug}>
          <OrganisationLink organisation={organisation} moment={moment} />
        </li>
      ))}
    </ul>
  )
}
