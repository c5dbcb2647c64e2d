import { formatDay, formatEdtf, type Edtf } from '../dates'
import type { Moment } from '../moment'
import type { Named } from '../organisations/name-rules'

/** An organisation that plans and pays for care, and since when. */
export type Commissioning = Named & { startsOn: Edtf | null }

const list = new Intl.ListFormat('en-GB')

/** Where we are, in one sentence: "NHS Central East … plans and pays for most NHS care in Bedfordshire, …, since 1 April 2026." */
export function whereWeAre(commissioners: readonly Commissioning[], moment: Moment): string {
  const on = moment.isNow ? '' : `On ${formatDay(moment.on)} `
  const where = 'NHS care in Bedfordshire, Luton and Milton Keynes'
  if (commissioners.length === 0)
    return `${on || 'Today '}it is not established who planned and paid for most ${where}.`
  const one = commissioners.length === 1
  const plans = moment.isNow ? (one ? 'plans and pays for' : 'plan and pay for') : 'planned and paid for'
  const starts = [...new Set(commissioners.map(({ startsOn }) => startsOn))]
  const [since] = starts
  const have = moment.isNow ? (one ? 'has' : 'have') : 'had'
  const sinceWhen =
    starts.length === 1 && since ? `, as ${one ? 'it' : 'they'} ${have} since ${formatEdtf(since)}` : ''
  return `${on}${list.format(commissioners.map(({ name }) => name))} ${plans} most ${where}${sinceWhen}.`
}
