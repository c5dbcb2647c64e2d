import type { SeedMilestone } from '../shape'
import { happened } from './ledger'

const event = (place: string, name: string, on: string): SeedMilestone => ({
  slug: `stp-event-${place}`,
  title: `Public event on the plan in ${name}`,
  summary: `One of four events, one in each place, run with the four local Healthwatch. In all 174 people came to the four.`,
  kind: 'engagement',
  owner: 'blmk-stp',
  consultation: 'stp-questionnaire',
  organisations: [healthwatchOf(place)],
  places: [place],
  ledger: happened(on, 'blmk-stp', 'STP-FEEDBACK'),
  cites: ['STP-FEEDBACK'],
})

const healthwatchOf = (place: string) =>
  place === 'bedford' ? 'healthwatch-bedford-borough' : `healthwatch-${place}`

/** The four public events of winter 2017. */
export const stpEvents: readonly SeedMilestone[] = [
  event('luton', 'Luton', '2017-01-26'),
  event('milton-keynes', 'Milton Keynes', '2017-01-30'),
  event('central-bedfordshire', 'Central Bedfordshire', '2017-01-31'),
  event('bedford', 'Bedford', '2017-02-01'),
]
