import { formatDay, formatEdtf, type Edtf } from '@/lib/dates'
import { onDate } from '@/lib/milestones/words'
import type { Moment } from '@/lib/moment'
import type { ChainTold } from '@/lib/obligations/chain-queries'
import type { PublicDebt } from '@/lib/scrutiny-items/page-rules'
import { ClockWorking } from '../clocks/clock-working'
import { OwedChain } from '../obligations/owed-chain'
import { ChainOrganisation } from '../obligations/owed-sentence'
import { NotEstablished } from '../ui/not-established'
import { Section } from '../ui/section'
import { MeetingLink } from './meeting-link'
import { Written } from './written'
import { OrganisationLink } from '../organisations/organisation-link'

type Props = { owed: PublicDebt; doneOn: Edtf | null; chain: ChainTold; moment: Moment }

function Clock({ owed: { clock, originalDueOn, dueOn, agreedAt }, moment }: Pick<Props, 'owed' | 'moment'>) {
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
function Statements({ owed: { statements }, moment }: Pick<Props, 'owed' | 'moment'>) {
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
export function ItemOwed({ owed, doneOn, chain, moment }: Props) {
  const { debt, owner, originalDueOn, askedOn, settledOn } = owed
  const title = settledOn ? 'Who was asked' : 'Who owes an answer'
  return (
    <Section id="owed" title={title}>
      {settledOn ? (
        <p>
          Asked of <ChainOrganisation id={debt.debtorId} record={chain} moment={moment} /> {onDate(askedOn)}
          {originalDueOn && `, with the due date ${formatDay(originalDueOn)}`}. Nothing has been owed on it
          since {owed.standing === 'not_established' && doneOn ? formatEdtf(doneOn) : formatDay(settledOn)}.
        </p>
      ) : (
        <OwedChain
          debt={debt}
          owner={owner}
          record={chain}
          moment={moment}
          dueOn={originalDueOn}
          askedOn={askedOn}
        />
      )}
      <Clock owed={owed} moment={moment} />
      <Statements owed={owed} moment={moment} />
    </Section>
  )
}
