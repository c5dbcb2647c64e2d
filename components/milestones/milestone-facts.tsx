import type { MilestonePage } from '@/lib/milestones/page-rules'
import { KIND_WORDS } from '@/lib/milestones/words'
import { type Moment, momentHref } from '@/lib/moment'
import { OrganisationLink } from '../organisations/organisation-link'
import { OrganisationLinks } from '../organisations/organisation-links'
import { SummaryList, type SummaryRow } from '../ui/summary-list'
import { RecommendationLink } from './recommendation-link'

type Props = { milestone: MilestonePage; moment: Moment }

function PlaceLinks({ milestone: { places }, moment }: Props) {
  return (
    <ul className="plain-list">
      {places.map(({ slug, name }) => (
        <li key={slug}>
          <a href={momentHref(moment, `/timeline?place=${slug}`)}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

/** Whose it is, who takes part, where, and what it belongs to. What is empty is left out. */
export function MilestoneFacts({ milestone, moment }: Props) {
  const { kind, owner, organisations, places, programme, consultation, recommendation } = milestone
  const others = organisations.filter(({ slug }) => slug !== owner.slug)
  const rows: (SummaryRow | false | null)[] = [
    { key: 'Kind', value: KIND_WORDS[kind] },
    { key: 'Owner', value: <OrganisationLink organisation={owner} moment={moment} /> },
    others.length > 0 && {
      key: 'Also concerned',
      value: <OrganisationLinks organisations={others} moment={moment} />,
    },
    places.length > 0 && { key: 'Places', value: <PlaceLinks milestone={milestone} moment={moment} /> },
    programme && {
      key: 'Programme',
      value: <a href={momentHref(moment, `/programmes/${programme.slug}`)}>{programme.title}</a>,
    },
    consultation && {
      key: 'Consultation',
      value: <a href={momentHref(moment, `/consultations/${consultation.slug}`)}>{consultation.title}</a>,
    },
    recommendation && {
      key: 'Carries out',
      value: <RecommendationLink recommendation={recommendation} moment={moment} />,
    },
  ]
  return <SummaryList rows={rows.filter((row): row is SummaryRow => Boolean(row))} />
}
