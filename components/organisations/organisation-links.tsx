import type { Moment } from '@/lib/moment'
import type { NamedOn } from '@/lib/organisations/name-rules'
import { OrganisationLink } from './organisation-link'

type Props = { organisations: readonly NamedOn[]; moment: Moment }

/** Several organisations, one a line. */
export function OrganisationLinks({ organisations, moment }: Props) {
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
