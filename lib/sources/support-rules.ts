/** A page of the record that rests on a source. */
export type Supported = { href: string; text: string }

type Slugged = { slug: string } | null
type Titled = { slug: string; title: string } | null
type Shown = { slug: string; title: string; visibility: string } | null

/** What a citation is about, as the database gives it: one of these, the others null. Names are those borne on the day. */
export type Cited = {
  organisation: { slug: string; name: string } | null
  body: { name: string; host: Slugged } | null
  programme: Titled
  milestone: Shown
  consultation: Shown
  claim: { slug: string; statement: string } | null
  responsibility: { function: Titled; fundingStream: Titled } | null
  meeting: Shown
  scrutinyItem: { ref: string | null; hiddenReason: string | null; state: string; raisedAt: Shown } | null
  glossaryTerm: { slug: string; term: string } | null
}

const shown = (row: Shown, folder: string): Supported | null =>
  row?.visibility === 'published' ? { href: `/${folder}/${row.slug}`, text: row.title } : null

/** The page on which the fact stands; null where it has none of its own or nobody may see it. */
export function supportedBy(cited: Cited): Supported | null {
  const { organisation, body, programme, claim, responsibility, scrutinyItem, glossaryTerm } = cited
  const held = responsibility?.function ?? responsibility?.fundingStream
  if (organisation) return { href: `/organisations/${organisation.slug}`, text: organisation.name }
  if (body?.host) return { href: `/organisations/${body.host.slug}`, text: body.name }
  if (programme) return { href: `/programmes/${programme.slug}`, text: programme.title }
  if (claim) return { href: `/claims#${claim.slug}`, text: claim.statement }
  if (held) return { href: `/responsibilities#${held.slug}`, text: held.title }
  if (glossaryTerm) return { href: `/glossary#${glossaryTerm.slug}`, text: glossaryTerm.term }
  if (scrutinyItem?.state === 'published') return shown(scrutinyItem.raisedAt, 'meetings')
  return (
    shown(cited.milestone, 'milestones') ??
    shown(cited.consultation, 'consultations') ??
    shown(cited.meeting, 'meetings')
  )
}

/** Whether the public may not read what it is about: then the title of a source may tell what is hidden. */
export function isHidden({ milestone, consultation, meeting, scrutinyItem }: Cited): boolean {
  const isDraft = [milestone, consultation, meeting].some((row) => row && row.visibility !== 'published')
  return isDraft || (scrutinyItem !== null && (!scrutinyItem.ref || scrutinyItem.hiddenReason !== null))
}

/** Each page once, in the order of their names. */
export function pagesOf(all: readonly (Supported | null)[]): Supported[] {
  const pages = all.filter((page) => page !== null)
  return [...new Map(pages.map((page) => [page.href, page])).values()].toSorted((a, b) =>
    a.text.localeCompare(b.text),
  )
}
