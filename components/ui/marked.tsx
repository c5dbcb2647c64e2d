import type { WordChange } from '@/lib/word-changes'

type Props = { changes: readonly WordChange[]; side: 'before' | 'after' }

/** The words of one side, those that the other lacks marked. Marks are read out as well as coloured. */
export function Marked({ changes, side }: Props) {
  return (
    <p className="conflict__text" dir="auto">
      {changes.map((change, index) => {
        if (change.in === 'both') return change.value
        return change.in === side && <mark key={index}>{change.value}</mark>
      })}
    </p>
  )
}
