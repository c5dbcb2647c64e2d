type IsoDay = string

/** An organisation drawn as a line. `to` is its last day; null while it goes on. */
export type MapLine = {
  id: string
  name: string
  from: IsoDay
  to: IsoDay | null
  /** When it existed, written out, for the list beneath the picture. */
  period: string
  href?: string
  /** 1 to 5, see --line-1 to --line-5. Lines are told apart by pattern and name as well. */
  colour: 1 | 2 | 3 | 4 | 5
  pattern: 'plain' | 'dashes' | 'dots' | 'hollow'
  /** Neighbours and predecessors are drawn thinner than the lines that the story is about. */
  isMinor?: boolean
}

/** On this day `from` became, or gave part of itself to, `to`. One link for each pair. */
export type MapLink = { from: string; to: string; on: IsoDay }

/** A time when several organisations worked as one: their lines run side by side. */
export type SharedTime = { lines: string[]; from: IsoDay; to: IsoDay; label: string }

export type StationShape = 'happened' | 'planned' | 'late' | 'undated' | 'stopped'

export type MapStation = {
  id: string
  /** The lines that it concerns, one or more. */
  lines: string[]
  on: IsoDay
  /** As it is read: "1 July 2022". */
  date: string
  label: string
  href: string
  shape: StationShape
  /** The first promise, where it came later or earlier than that. */
  promisedOn?: IsoDay
}

export type LineMapStory = {
  lines: MapLine[]
  links: MapLink[]
  shared: SharedTime[]
  stations: MapStation[]
  /** The first day shown; lines that are older come in from the edge. */
  start: IsoDay
  today: IsoDay
  /** The line that a reader stands on. */
  youAreHere?: string
}
