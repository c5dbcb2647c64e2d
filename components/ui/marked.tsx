import type { Stretch } from '@/lib/comparison'

/** A text whole, with what the other text has not marked. Marks are read out as well as coloured. */
export function Marked({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <p className="conflict__text" dir="auto">
      {stretches.map(({ text, isMarked }, index) => (isMarked ? <mark key={index}>{text}</mark> : text))}
    </p>
  )
}
