import { formatDay } from '@/lib/dates'
import type { Moment } from '@/lib/moment'
import type { ChainTold } from '@/lib/obligations/chain-queries'
import type { PublicDebt } from '@/lib/scrutiny-items/page-rules'
import { ClockWorking } from '../clocks/clock-working'
import { OwedChain } from '../obligations/owed-chain'
import { NotEstablished } from '../ui/not-established'
import { Section } from '../ui/section'
import { MeetingLink } from './meeting-link'
import { Written } from './written'
import { OrganisationLink } from '../organisations/organisation-link'

type Props = { owed: PublicDebt; chain: ChainTold; moment: Moment }

function Clock({ owed: { clock, originalDueOn, dueOn, agreedAt }, moment }: Omit<Props, 'chain'>) {
  if (!clock) {
    return (
      <p>
        Due date: <NotEstablished />. No source says by when an answer was due.
      </p>
    )
  }
  return (
    <>
      {dueOn && originalDueOn && dueOn !== originalDueOn && (
        <p>
          It was first due on {formatDay(originalDueOn)}, and is due on {formatDay(dueOn)} after what was
          agreed since.
        </p>
      )}
      {agreedAt && (
        <p>
          The date was agreed at <MeetingLink meeting={agreedAt} moment={moment} />.
        </p>
      )}
      <ClockWorking clock={clock} />
    </>
  )
}

/** The right of reply: what the body says itself, the latest first. */
function Statements({ owed: { statements }, moment }: Omit<Props, 'chain'>) {
  if (statements.length === 0) return null
  return (
    <>
      <h3 id="reply">What the body says about this being listed</h3>
      {statements.toReversed().map(({ id, on, by, text }) => (
        <div className="exchange__entry" key={id}>
          <p className="exchange__head">
            <OrganisationLink organisation={by} moment={moment} />, {formatDay(on)}
          </p>
          <Written>{text}</Written>
        </div>
      ))}
    </>
  )
}

/** Who was asked, who owes an answer at the moment and how it came to them, and how the due date was counted. */
export function ItemOwed({ owed, chain, moment }: Props) {
  const { debt, owner, originalDueOn, askedOn } = owed
  const title = owed.settledOn ? 'Who was asked' : 'Who owes an answer'
  return (
    <Section id="owed" title={title}>
      <OwedChain
        debt={debt}
        owner={owner}
        record={chain}
        moment={moment}
        dueOn={originalDueOn}
        askedOn={askedOn}
      />
      <Clock owed={owed} moment={moment} />
      <Statements owed={owed} moment={moment} />
    </Section>
  )
}
