import type { Moment } from '@/lib/moment'
import type { Holding } from '@/lib/responsibilities/rules'
import { OrganisationLink } from '../organisations/organisation-link'
import { NotEstablished, ToBeConfirmed } from '../ui/not-established'

const isEstablished = ({ holder }: Pick<Holding, 'holder'>) => !/^not established$/i.test(holder)

type HolderProps = { holding: Pick<Holding, 'organisation' | 'holder' | 'cited'>; moment: Moment }

/** Who holds it: an organisation of the record, a kind of body, or a plain word that nobody could say. */
export function Holder({ holding: { organisation, holder, cited }, moment }: HolderProps) {
  if (!isEstablished({ holder })) return <NotEstablished />
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

/** What is noted of the holders: once where it holds for all of them, else with whom it is about. */
function Notes({ holdings }: { holdings: readonly Holding[] }) {
  const notes = [...new Set(holdings.flatMap(({ note }) => note ?? []))]
  return notes.map((note) => {
    const about = holdings.filter((holding) => holding.note === note && isEstablished(holding))
    const isOfAll = about.length === 0 || about.length === holdings.length
    return (
      <p className="holders__note" key={note}>
        {isOfAll ? note : `${about.map(({ holder }) => holder).join(', ')}: ${note}`}
      </p>
    )
  })
}

type Props = { holdings: readonly Holding[]; moment: Moment; hasNotes?: boolean }

/** All who hold it, one under the other. */
export function Holders({ holdings, moment, hasNotes = false }: Props) {
  if (holdings.length === 0) return <NotEstablished />
  return (
    <>
      <ul className="plain-list">
        {holdings.map((holding, index) => (
          <li key={index}>
            <Holder holding={holding} moment={moment} />
          </li>
        ))}
      </ul>
      {hasNotes && <Notes holdings={holdings} />}
    </>
  )
}
