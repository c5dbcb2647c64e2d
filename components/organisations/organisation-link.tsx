import { type Moment, momentHref } from '@/lib/moment'

type Props = {
  organisation: { slug: string; name: string; hasBegun?: boolean }
  moment: Moment
  children?: string
}

/** An organisation by its name, leading to its page on the same day, if it had begun and so has one. */
export function OrganisationLink({ organisation, moment, children = organisation.name }: Props) {
  const { slug, hasBegun = true } = organisation
  return hasBegun ? <a href={momentHref(moment, `/organisations/${slug}`)}>{children}</a> : children
}
