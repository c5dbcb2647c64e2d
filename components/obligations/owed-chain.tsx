import { Fragment } from 'react'
import { formatDay } from '@/lib/dates'
import { onDate } from '@/lib/milestones/words'
import { momentText } from '@/lib/moment'
import type { Hop } from '@/lib/obligations/owner-rules'
import { ChainOrganisation, type OwedProps, OwedSentence } from './owed-sentence'

function Passed({ hop, record }: { hop: Hop } & Pick<OwedProps, 'record'>) {
  const events = record.events.filter(({ id }) => hop.changeEventIds.includes(id))
  const bases = [...new Set(events.flatMap(({ legalBasis }) => legalBasis ?? []))]
  return (
    <>
      <p>
        <span className="lineage__day">{formatDay(hop.on)}</span>{' '}
        {events.map(({ sentence }) => `${sentence}.`).join(' ')}
      </p>
      {hop.by === 'function' && <p>It went with the work that it is about.</p>}
      <p className="lineage__basis">Legal basis: {bases.join('; ') || 'not established'}</p>
    </>
  )
}

function Accepted({ hop, debt, record, moment }: { hop: Hop } & OwedProps) {
  const made = debt.acceptances.find(
    ({ organisationId, kind, on }) => organisationId === hop.toId && kind === hop.by && on === hop.on,
  )
  const organisation = <ChainOrganisation id={hop.toId} record={record} moment={moment} />
  return (
    <>
      <p>
        <span className="lineage__day">{formatDay(hop.on)}</span>{' '}
        {hop.by === 'named' ? (
          <>The scrutiny officer named {organisation}.</>
        ) : (
          <>{organisation} accepted it.</>
        )}
      </p>
      {made && <p className="lineage__basis">Reason: {made.reason}</p>}
    </>
  )
}

function Candidates({
  ids,
  record,
  moment,
}: { ids: readonly string[] } & Pick<OwedProps, 'record' | 'moment'>) {
  if (ids.length === 0) return null
  return (
    <>
      <p>It may belong to:</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <ChainOrganisation id={id} record={record} moment={moment} />
          </li>
        ))}
      </ul>
    </>
  )
}

type StopProps = { id: string; notes: readonly string[]; isHere: boolean } & Pick<
  OwedProps,
  'record' | 'moment'
>

function Stop({ id, notes, isHere, record, moment }: StopProps) {
  return (
    <li
      className={`lineage__stop${isHere ? ' lineage__stop--here' : ''}`}
      aria-current={isHere ? 'true' : undefined}
    >
      <p>
        <ChainOrganisation id={id} record={record} moment={moment} />
        {notes.map((note) => (
          <span key={note} className="lineage__period">
            {note}
          </span>
        ))}
      </p>
    </li>
  )
}

function Step({ hop, ...props }: { hop: Hop } & OwedProps) {
  const isAccepted = hop.by === 'accepted' || hop.by === 'named'
  return (
    <li className="lineage__event">
      {isAccepted ? <Accepted hop={hop} {...props} /> : <Passed hop={hop} record={props.record} />}
    </li>
  )
}

function Waiting({ owner, record, moment }: Pick<OwedProps, 'owner' | 'record' | 'moment'>) {
  if (owner.kind === 'owed') return null
  return (
    <li className="lineage__stop lineage__stop--here" aria-current="true">
      <p>
        <strong>Nobody has accepted this</strong>
        <span className="lineage__period">Since {formatDay(owner.since)}</span>
      </p>
      <Candidates ids={owner.candidateIds} record={record} moment={moment} />
    </li>
  )
}

/** The sentence, and each step from the body that was asked to the one that owes it, with its date and its legal basis. */
export function OwedChain(props: OwedProps) {
  const { debt, owner, moment, verb = 'Asked' } = props
  const stops = [debt.debtorId, ...owner.chain.map(({ toId }) => toId)]
  const here = owner.kind === 'owed' ? stops.length - 1 : null
  const notesOf = (index: number) => [
    ...(index === 0 ? [`${verb} ${onDate(props.askedOn ?? debt.askedOn)}`] : []),
    ...(index === here ? [`Owes it ${momentText(moment)}`] : []),
  ]
  return (
    <>
      <p>
        <OwedSentence {...props} />
      </p>
      <ol className="lineage">
        {stops.map((id, index) => {
          const hop = owner.chain[index - 1]
          return (
            <Fragment key={index}>
              {hop && <Step hop={hop} {...props} />}
              <Stop id={id} notes={notesOf(index)} isHere={index === here} {...props} />
            </Fragment>
          )
        })}
        <Waiting {...props} />
      </ol>
    </>
  )
}
