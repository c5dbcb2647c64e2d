import { originalDueOn } from '@/lib/clocks/rules'
import { PROMISE_WORDS } from '@/lib/consultations/words'
import type { OutcomeOwed } from '@/lib/consultations/outcome-queries'
import { formatDay, type IsoDay } from '@/lib/dates'
import { type Moment, momentText } from '@/lib/moment'
import { ClockWorking } from '../clocks/clock-working'
import { OwedChain } from '../obligations/owed-chain'
import { ChainOrganisation } from '../obligations/owed-sentence'
import { Details } from '../ui/details'
import { counted } from '@/lib/numbers'

type Props = { owed: OutcomeOwed; moment: Moment }

/** Until when an outcome was promised, who owes it, how late it is, and how the day was counted. */
export function OutcomeOwedView({ owed, moment }: Props) {
  const { promise, owner, record } = owed
  const { debt, clock, dueOn, settledOn } = promise
  return (
    <>
      <p>
        <Promised owed={owed} />
        {!settledOn && <OwedBy owed={owed} moment={moment} />}
      </p>
      {clock && <ClockWorking clock={clock} onWhat={PROMISE_WORDS} />}
      {owner.chain.length + (owner.kind === 'nobody' ? 1 : 0) > 0 && (
        <Details summary="How it came to who owes it">
          <OwedChain
            {...{ debt, owner, record, moment }}
            dueOn={dueOn && promisedDay(owed)}
            verb="Promised"
          />
        </Details>
      )}
    </>
  )
}

const promisedDay = ({ promise: { clock, dueOn } }: OutcomeOwed): IsoDay | null =>
  clock ? originalDueOn(clock) : dueOn

function Promised({ owed }: Pick<Props, 'owed'>) {
  const { dueOn, settledOn, daysLate } = owed.promise
  const promised = promisedDay(owed)
  if (!dueOn || !promised) return 'An outcome was promised, and by which day is not established. '
  const moved = dueOn === promised ? '' : `, and with what was agreed since it is due by ${formatDay(dueOn)}`
  const late = daysLate > 0 ? `${counted(daysLate, 'day')} late` : 'in time'
  const came = settledOn ? ` It came on ${formatDay(settledOn)}, ${late}.` : ''
  return (
    <>
      An outcome was promised by <strong>{formatDay(promised)}</strong>
      {moved}.{came}{' '}
    </>
  )
}

function OwedBy({ owed: { promise, owner, record }, moment }: Props) {
  const { daysLate } = promise
  const late = daysLate > 0 && (
    <>
      , and is <strong>{counted(daysLate, 'day')} late</strong>
    </>
  )
  if (owner.kind === 'nobody')
    return (
      <>
        Nobody has accepted it since {formatDay(owner.since)}
        {late}.
      </>
    )
  return (
    <>
      It is owed {momentText(moment)} by{' '}
      <ChainOrganisation id={owner.organisationId} record={record} moment={moment} />
      {late}.
    </>
  )
}
