import type { Edtf } from '../dates'
import { firstDay } from '../dates'
import { isKnown } from '../knowledge/rules'
import { milestoneOn, type ListedMilestone, type ListedRow as MilestoneRow } from '../milestones/listed-rules'
import type { Moment } from '../moment'
import { namedOn, type NamedRow } from '../organisations/name-rules'
import { withCited, type Cites, type WithCited } from './proposed-rules'
import type { Stance } from './words'

type Position = { id: string; stance: Stance; summary: string; statedOn: Edtf | null }
type Told = { id: string; told: string; toldOn: Edtf | null }
type YouSaid = { id: string; youSaid: string; weDid: string }

/** What was said in and about a consultation, as the database gives it. */
export type SaidRow = {
  positions: readonly (Position &
    Cites & { respondent: string | null; organisation: NamedRow | null; option: { number: number } | null })[]
  told: readonly (Told & Cites & { place: { name: string; position: number } })[]
  youSaid: readonly (YouSaid & Cites & { milestone: (MilestoneRow & { visibility: string }) | null })[]
}

/** `who` bears the name of the time; `optionNumber` is the option preferred. */
export type StatedPosition = WithCited<
  Position & { who: string; organisationSlug: string | null; optionNumber: number | null }
>

/** What was said in and about a consultation. */
export type Said = {
  positions: StatedPosition[]
  told: WithCited<Told & { place: string }>[]
  youSaid: WithCited<YouSaid & { milestone: ListedMilestone | null }>[]
}

/** The positions taken and what places were told by the moment; "you said, we did" only once there is an outcome. */
export function saidOn({ positions, told, youSaid }: SaidRow, moment: Moment, hasOutcome: boolean): Said {
  return {
    positions: withCited(positions, moment)
      .filter(({ statedOn }) => isKnown(moment, statedOn))
      .map((position) => positionOn(position, moment)),
    told: withCited(told, moment)
      .filter(({ toldOn }) => isKnown(moment, toldOn))
      .toSorted((a, b) => a.place.position - b.place.position)
      .map(({ place, ...item }) => ({ ...item, place: place.name })),
    youSaid: withCited(hasOutcome ? youSaid : [], moment).map(({ milestone, ...item }) => ({
      ...item,
      milestone: milestone?.visibility === 'published' ? milestoneOn(milestone, moment) : null,
    })),
  }
}

type PositionRow = Omit<SaidRow['positions'][number], 'citations'> & Pick<StatedPosition, 'cited'>

function positionOn(
  { respondent, organisation, option, ...position }: PositionRow,
  moment: Moment,
): StatedPosition {
  const { statedOn } = position
  const named = organisation && namedOn(organisation, statedOn ? firstDay(statedOn) : moment.on)
  return {
    ...position,
    who: named?.name ?? respondent ?? 'Not named',
    organisationSlug: named?.slug ?? null,
    optionNumber: option?.number ?? null,
  }
}
