import { formatDay, type IsoDay } from '@/lib/dates'
import type { OwedItem } from '@/lib/scrutiny-items/item-rules'
import { isOverdue } from '@/lib/standing/rules'
import { dueWords, STANDING_WORDS } from '@/lib/standing/words'
import { ClockWorking } from '../clocks/clock-working'
import { StatusMark } from '../ui/status-mark'

/** Who owes it today, by when, and how the date was counted. */
export function OwedFacts({ owed, day }: { owed: OwedItem; day: IsoDay }) {
  const due = dueWords(owed, day)
  return (
    <div className="owed-facts">
      <p>
        <StatusMark
          status={isOverdue(owed, day) ? 'late' : owed.settledOn ? 'happened' : 'planned'}
          word={[STANDING_WORDS[owed.standing], due].filter(Boolean).join(', ')}
        />
      </p>
      <p>{owed.chainSentence}</p>
      {owed.dueOn ? <DueDate owed={owed} /> : <p>No due date is established.</p>}
      {owed.clock && <ClockWorking clock={owed.clock} />}
    </div>
  )
}

function DueDate({ owed: { dueOn, originalDueOn, agreedAt } }: { owed: OwedItem }) {
  const first = originalDueOn && originalDueOn !== dueOn ? `, first due ${formatDay(originalDueOn)}` : ''
  return (
    <p>
      Due by the end of <strong>{formatDay(dueOn ?? '')}</strong>
      {first}
      {agreedAt && `, as agreed at: ${agreedAt}`}.
    </p>
  )
}
