import type { Edtf, IsoDay } from '@/lib/dates'
import { DOUBT_WORDS, escalationTold, type Consulted, type RouteTold } from '@/lib/law/words'
import { CitationList } from '../ui/citation-list'
import { ToBeConfirmed } from '../ui/not-established'
import { Section } from '../ui/section'

function Doubt({ consulted }: { consulted: Consulted }) {
  const doubt = DOUBT_WORDS[consulted]
  if (!doubt) return null
  return (
    <p>
      {doubt.text}
      {doubt.fromMemory && (
        <>
          {' '}
          {doubt.fromMemory} <ToBeConfirmed />
        </>
      )}
    </p>
  )
}

function HowTo({ route: { title, about, mustShow } }: { route: RouteTold }) {
  return (
    <>
      <h3>{title}</h3>
      <p>{about}</p>
      <ul>
        {mustShow.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </>
  )
}

type Props = {
  /** The day of what it is about, to the precision that it is known; null: not established. */
  on: Edtf | null
  /** Where it lasted, when it ended. */
  until?: Edtf | null
  consulted: Consulted
  /** The day of the page: nothing is told that was not known then. */
  knownOn: IsoDay
}

/** What the council could do further about a contested change, which the law tells by its date, and what it would have to show. */
export function Escalation({ on, until, consulted, knownOn }: Props) {
  const { because, routes, notes, sources } = escalationTold({ on, until }, knownOn)
  return (
    <Section id="further" title="What the council could do further">
      <p>{because}</p>
      <Doubt consulted={consulted} />
      {routes.map((each) => (
        <HowTo key={each.route} route={each} />
      ))}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <CitationList citations={sources} heading="The law on this" />
    </Section>
  )
}
