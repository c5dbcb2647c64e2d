import { type Moment, momentHref } from '@/lib/moment'

/** `hasBegun`: whether it has a page on the day; an organisation of the future is only named. */
type Named = { slug: string; name: string; hasBegun?: boolean }
type Props = { organisation: Named; moment: Moment; children?: string }

/** An organisation by the name of the day, linked where it has a page on that day. */
export function OrganisationLink({ organisation, moment, children = organisation.name }: Props) {
  const { slug, hasBegun = true } = organisation
  return hasBegun ? <a href={momentHref(moment, `/organisations/${slug}`)}>{children}</a> : <>{children}</>
}

/** Several, one a line. */
export function OrganisationLinks({
  organisations,
  moment,
}: {
  organisations: readonly Named[]
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
