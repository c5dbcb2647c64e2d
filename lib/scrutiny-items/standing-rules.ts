import { formatDay, londonDay } from '../dates'
import type { RegisterItem } from './item-rules'
import { partsShown } from './part-rules'
import { STATE_WORDS } from './words'

type Words = { text: string; parts: readonly { text: string }[] } & Partial<
  Record<'matter' | 'evidence' | 'participants' | 'reasons' | 'attendance', string | null>
>

/** The words of an item on their own lines, with its parts numbered: what two versions are compared by. */
export function wordsOf({ text, parts, matter, evidence, participants, reasons, attendance }: Words): string {
  const numbered = partsShown(text, parts).map((part, index) => `${index + 1}. ${part.text}`)
  const report = [matter, evidence, participants].filter(Boolean)
  return [...report, text, attendance, ...numbered, reasons].filter(Boolean).join('\n')
}

/** How an item stands, on its own lines: its state, what the officer recorded last, and its words. */
export function standingText(item: RegisterItem): string {
  const { state, returnReason, endReason, hiddenReason, owed } = item
  const said = [
    `${STATE_WORDS[state]}.`,
    state === 'returned' && returnReason,
    endReason,
    hiddenReason && `Hidden: ${hiddenReason}`,
    item.acknowledgedAt && `Acknowledged on ${formatDay(londonDay(item.acknowledgedAt))}.`,
    owed?.dueOn && `Due by the end of ${formatDay(owed.dueOn)}.`,
    ...(owed?.clock?.pauses ?? []).map(
      ({ from, to, reason }) => `Paused from ${formatDay(from)} to ${formatDay(to)}: ${reason}`,
    ),
    ...(owed?.clock?.extensions ?? []).map(({ days, reason }) => `${days} days more: ${reason}`),
    ...(owed?.chases ?? []).map(({ on, note }) => `Asked again on ${formatDay(on)}: ${note}`),
  ]
  return [...said.filter(Boolean), wordsOf(item)].join('\n')
}
