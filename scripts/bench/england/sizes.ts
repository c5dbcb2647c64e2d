/** How much the generator writes beside the real record. */
export type Size = {
  times: 1 | 10 | 100
  systems: number
  commissioners: number
  milestones: number
  consultations: number
  events: number
}

/** Once the record is the real one alone; a hundred times is all of England. */
export const SIZES: readonly Size[] = [
  { times: 1, systems: 0, commissioners: 0, milestones: 0, consultations: 0, events: 0 },
  { times: 10, systems: 14, commissioners: 66, milestones: 10_000, consultations: 60, events: 100_000 },
  { times: 100, systems: 42, commissioners: 200, milestones: 100_000, consultations: 400, events: 1_000_000 },
]
