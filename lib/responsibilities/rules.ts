import type { Cited } from '../citations/rules'
import type { Moment } from '../moment'
import type { Named } from '../organisations/name-rules'
import { comparePeriods, hasBegunAt, hasEnded, holdsAt, toldAt, type Period } from '../periods/rules'

export type Scenario = 'in_force' | 'option_1' | 'option_2'

/** Who holds a function or a funding stream, or would hold it under an option; `organisation` where the record has it. */
export type Holding = {
  scenario: Scenario
  organisation: Named | null
  holder: string
  period: Period
  /** When the organisation itself existed: a start that is not established lies no earlier than that. */
  life: Period | null
  legalBasis: string | null
  note: string | null
  cited: Cited
}

/** A column of the comparison: a day, or an option of "Integrating care". */
export type Column = { id: string; scenario: Scenario; at: Moment }

/** The last day of the three clinical commissioning groups, which the merger of 1 April 2021 ended. */
export const BEFORE_THE_MERGER = '2021-03-31'

/** What can be compared at a moment: before the merger once that is past, the day itself, the options once they were published. */
export function columnsAt(moment: Moment, areOptionsKnown: boolean): Column[] {
  const day = { id: 'day', scenario: 'in_force', at: moment } as const
  const at = { segment: `on-${BEFORE_THE_MERGER}`, on: BEFORE_THE_MERGER, isNow: false }
  const before = { id: 'before', scenario: 'in_force', at } as const
  const options = (['option_1', 'option_2'] as const).map((scenario) => ({
    id: scenario,
    scenario,
    at: moment,
  }))
  return [...(moment.on > BEFORE_THE_MERGER ? [before] : []), day, ...(areOptionsKnown ? options : [])]
}

/** The holdings that a column shows: those in force on its day, or all of an option, which has no days. */
export function holdingsIn({ scenario, at }: Column, holdings: readonly Holding[]): Holding[] {
  const inScenario = holdings.filter((holding) => holding.scenario === scenario)
  if (scenario !== 'in_force') return inScenario
  return inScenario.filter(({ period, life }) => holdsAt(period, at) && (life === null || holdsAt(life, at)))
}

/** Who held it, the latest first, as far as it had begun by a day. */
export function historyOn(holdings: readonly Holding[], moment: Moment): (Holding & { isOver: boolean })[] {
  return holdings
    .filter(({ scenario }) => scenario === 'in_force')
    .filter(({ period, life }) => hasBegunAt(period, moment) && (life === null || hasBegunAt(life, moment)))
    .toSorted((a, b) => comparePeriods(b.period, a.period))
    .map((holding) => ({
      ...holding,
      period: toldAt(holding.period, moment),
      isOver: hasEnded(holding.period, moment.on),
    }))
}
