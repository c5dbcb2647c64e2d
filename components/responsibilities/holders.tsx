import type { Moment } from '@/lib/moment'
import type { Holding } from '@/lib/responsibilities/rules'
import { OrganisationLink } from '../organisations/organisation-link'
import { NotEstablished, ToBeConfirmed } from '../ui/not-established'

type HolderProps = { holding: Pick<Holding, 'organisation' | 'holder' | 'cited'>; moment: Moment }

/** Who holds it: an organisation of the record, a kind of body, or a plain word that nobody could say. */
export function Holder({ holding: { organisation, holder, cited }, moment }: HolderProps) {
  if (/^not established$/i.test(holder)) return <NotEstablished />
  return (
    <>
      {organisation ? (
        <OrganisationLink organisation={organisation} moment={moment}>
          {holder}
        </OrganisationLink>
      ) : (
        holder
      )}{' '}
      {!cited.isConfirmed && <ToBeConfirmed />}
    </>
  )
}

type Props = { holdings: readonly Holding[]; moment: Moment }

/** All who hold it, one under the other. */
export function Holders({ holdings, moment }: Props) {
  if (holdings.length === 0) return <NotEstablished />
  return (
    <ul className="plain-list">
      {holdings.map((holding, index) => (
        <li key={index}>
          <Holder holding={holding} moment={moment} />
        </li>
      ))}
    </ul>
  )
}
