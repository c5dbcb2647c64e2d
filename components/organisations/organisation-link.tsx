import { type Moment, momentHref } from '@/lib/moment'

type Props = { organisation: { slug: string; name: string }; moment: Moment; children?: string }

/** An organisation by its name, leading to its page on the same day. */
export function OrganisationLink({ organisation: { slug, name }, moment, children = name }: Props) {
  return <a href={momentHref(moment, `/organisations/${slug}`)}>{children}</a>
}
