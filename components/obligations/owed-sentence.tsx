import { Fragment } from 'react'
import type { ChangeEventKind } from '@/lib/change-events/words'
import type { Edtf, IsoDay } from '@/lib/dates'
import type { Moment } from '@/lib/moment'
import type { Debt, Owner } from '@/lib/obligations/owner-rules'
import { chainSentence, type Verb } from '@/lib/obligations/words'
import { OrganisationLink } from '../organisations/organisation-link'

/** The organisations and change events of a chain, by id, as they are told. */
export type ChainRecord = {
  organisations: ReadonlyMap<string, { slug: string; name: string; hasBegun?: boolean }>
  events: readonly { id: string; kind: ChangeEventKind; sentence: string; legalBasis: string | null }[]
}

export type OwedProps = {
  debt: Debt
  owner: Owner
  record: ChainRecord
  moment: Moment
  dueOn?: IsoDay | null
  /** The day of asking as a source states it: perhaps no more than a month. */
  askedOn?: Edtf
  verb?: Verb
}

/** An organisation of a chain, by its name. */
export function ChainOrganisation({
  id,
  record,
  moment,
}: Pick<OwedProps, 'record' | 'moment'> & { id: string }) {
  const organisation = record.organisations.get(id)
  return organisation ? (
    <OrganisationLink organisation={organisation} moment={moment} />
  ) : (
    'an organisation that this record does not name'
  )
}

/** Who was asked, who owes it, and the way between, in one sentence. */
export function OwedSentence({ debt, owner, record, moment, ...told }: OwedProps) {
  const eventKinds = new Map(record.events.map(({ id, kind }) => [id, kind]))
  return chainSentence(debt, owner, { moment, eventKinds, ...told }).map((piece, index) => (
    <Fragment key={index}>
      {typeof piece === 'string' ? (
        piece
      ) : (
        <ChainOrganisation id={piece.organisationId} record={record} moment={moment} />
      )}
    </Fragment>
  ))
}
