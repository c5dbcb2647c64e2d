import type { Moment } from '../moment'
import { hasBegunAt, hasEnded, type Period } from '../periods/rules'

/** How an organisation stands on a day. Not established: it may have ended, nobody took over, and no source says when. */
export type Standing = 'not_yet' | 'exists' | 'not_established' | 'gone'

/** An organisation whose end is not established is gone all the same once others have taken its place or its whole work. */
export function standingOn(period: Period, hasSuccessor: boolean, moment: Moment): Standing {
  if (!hasBegunAt(period, moment)) return 'not_yet'
  if (hasEnded(period, moment.on)) return 'gone'
  if (period.endsOn !== null) return 'exists'
  return hasSuccessor ? 'gone' : 'not_established'
}
