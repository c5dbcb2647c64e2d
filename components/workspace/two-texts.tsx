import type { TwoTexts as Texts } from '@/lib/forms'
import { Conflict } from '../ui/conflict'

type Props = { conflict?: Texts; yours?: string; theirs?: string }

/** After a lost race: what was typed here beside what stands there now. */
export function TwoTexts({ conflict, yours = 'What you typed', theirs = 'What is there now' }: Props) {
  if (!conflict) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">Two texts to compare</h2>
      <Conflict
        yours={{ heading: yours, text: conflict.yours }}
        theirs={{ heading: theirs, by: conflict.by, text: conflict.theirs }}
      />
    </>
  )
}
