import { capitalised } from '@/lib/capitals'
import { daysBetween, firstDay } from '@/lib/dates'
import type { Standing } from '@/lib/milestones/rules'
import { promiseWords, slipWords } from '@/lib/milestones/words'
import { Slip } from '../ui/slip'

/** The bar is full at two years. */
const LONGEST_DAYS = 730

/** The first promise, the last forecast, and what became of them: words first, a small bar second. */
export function PromiseKept({ standing }: { standing: Standing }) {
  const { firstPromise, expected, actual, slip } = standing
  const words = slipWords(standing)
  const latest = actual ?? expected
  if (!firstPromise || !latest) return null
  const days = slip?.amount ? daysBetween(firstDay(firstPromise.on), firstDay(latest.on)) : 0
  return (
    <p>
      {promiseWords(standing)}{' '}
      {words && <Slip words={`${capitalised(words)}.`} days={days} longest={LONGEST_DAYS} />}
    </p>
  )
}
