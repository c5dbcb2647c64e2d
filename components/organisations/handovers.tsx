import type { Handover } from '@/lib/change-events/family-rules'
import { formatDay } from '@/lib/dates'
import type { Moment } from '@/lib/moment'
import { OrganisationLink } from './organisation-link'

const what = ({ functions, isCode }: Handover) =>
  [...functions, ...(isCode ? ['the code'] : [])].join(', ') || 'functions'

/** Single functions and codes that came from others or went to them, while both went on. */
export function Handovers({ handovers, moment }: { handovers: readonly Handover[]; moment: Moment }) {
  if (handovers.length === 0) return null
  return (
    <>
      <h3>What passed without a change of place</h3>
      <ul>
        {handovers.map((handover) => (
          <li key={`${handover.on} ${handover.organisation.slug}`}>
            {formatDay(handover.on)}: {what(handover)}, {handover.isReceived ? 'from' : 'to'}{' '}
            <OrganisationLink organisation={handover.organisation} moment={moment} />
          </li>
        ))}
      </ul>
    </>
  )
}
