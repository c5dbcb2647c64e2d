import { dueOn, type Clock } from '../clocks/rules'
import { toDateColumn, type IsoDay } from '../dates'
import type { OwedItem, RegisterItem } from '../scrutiny-items/item-rules'
import { readTold, tellOwed } from '../scrutiny-items/owed-queries'

type Sending = { sentOn: IsoDay; addresseeId: string | null; sendTo: string | null; clock: Clock }

/** What would be owed if an item were sent like this; null while no body is named. Writes nothing. */
export async function owedIfSent(
  { addresseeId, functionId }: RegisterItem,
  { sentOn, addresseeId: chosenId, sendTo, clock }: Sending,
  day: IsoDay,
): Promise<OwedItem | null> {
  const debtorId = sendTo ?? addresseeId ?? chosenId
  if (!debtorId) return null
  const { basis, startsOn, days, dayType } = clock
  const due = toDateColumn(dueOn(clock))
  const columns = { basis, days, dayType, startsOn: toDateColumn(startsOn), dueOn: due, originalDueOn: due }
  const row = {
    id: '',
    debtorId,
    functionId,
    askedFirstDay: toDateColumn(sentOn),
    ...columns,
    settledOn: null,
    standing: 'awaited' as const,
    agreedAt: null,
    clockChanges: [],
    acceptances: [],
    chases: [],
  }
  return tellOwed(row, await readTold(), day)
}
