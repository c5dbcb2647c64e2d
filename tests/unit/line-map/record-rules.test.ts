import { describe, expect, it } from 'vitest'
import type { Link } from '@/lib/change-events/rules'
import {
  keyNearest,
  mapStoryOf,
  ROOM,
  withoutCrowding,
  type MapOrganisation,
} from '@/lib/line-map/record-rules'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'

const organisation = (slug: string, part: Partial<MapOrganisation> = {}): MapOrganisation => ({
  id: `id-${slug}`,
  slug,
  name: slug,
  shortName: slug,
  startsOn: '2013-04-01',
  endsOn: '2021-03-31',
  places: [slug],
  isShared: false,
  ...part,
})
const everyPlace = ['luton', 'bedford', 'central-bedfordshire', 'milton-keynes']
const organisations = [
  organisation('luton'),
  organisation('milton-keynes'),
  organisation('merged', { startsOn: '2021-04-01', endsOn: '..', places: everyPlace }),
  organisation('neighbour', { places: [] }),
  organisation('team', { startsOn: '2018-11', isShared: true, places: everyPlace }),
  organisation('old', { startsOn: '2000', endsOn: '2006-09-30' }),
]
const link = (from: string, kinds: Link['kinds']): Link => ({
  predecessorId: `id-${from}`,
  successorId: 'id-merged',
  legalOn: '2021-04-01',
  changeEventIds: [],
  kinds,
  functionIds: [],
  takesPlace: kinds.includes('legal'),
})
const links = [
  link('luton', ['legal', 'code']),
  link('milton-keynes', ['legal']),
  link('neighbour', ['code']),
]
const now = { segment: 'now', on: '2026-11-22', isNow: true }
const then = { segment: 'on-2020-10-01', on: '2020-10-01', isNow: false }

describe('mapStoryOf', () => {
  it('draws no organisation that ended before the map begins', () => {
    const { lines } = mapStoryOf(organisations, links, [], now)
    expect(lines.map(({ id }) => id)).toEqual(['luton', 'milton-keynes', 'merged', 'neighbour'])
  })

  it('joins lines where one took the place of the other, not where a code passed', () => {
    const story = mapStoryOf(organisations, links, [], now)
    expect(story.links.map(({ from }) => from)).toEqual(['luton', 'milton-keynes'])
  })

  it('ends the time of one team on the day on which its lines became one', () => {
    const [shared] = mapStoryOf(organisations, links, [], now).shared
    expect(shared).toMatchObject({ from: '2018-11-30', to: '2021-04-01', lines: ['luton', 'milton-keynes'] })
  })

  it('tells no end, and no line, that a past day did not know', () => {
    const { lines } = mapStoryOf(organisations, [], [], then)
    expect(lines.map(({ id, to }) => [id, to])).toEqual([
      ['luton', null],
      ['milton-keynes', null],
      ['neighbour', null],
    ])
  })
})

describe('withoutCrowding', () => {
  const station = (id: string, on: string, ...lines: string[]) => ({
    ...{ id, on, lines, date: on, label: id, href: `/${id}` },
    shape: 'happened' as const,
  })

  it('lets a start stand for the end of the day before', () => {
    const ends = station('ends', '2022-06-30', 'merged', 'board')
    const starts = station('starts', '2022-07-01', 'merged', 'board')
    expect(withoutCrowding([ends, starts])).toEqual([starts])
  })

  it('prefers what concerns more lines, and keeps what stands elsewhere', () => {
    const few = station('few', '2026-04-01', 'central')
    const many = station('many', '2026-03-31', 'central', 'essex')
    const elsewhere = station('elsewhere', '2026-04-01', 'other')
    expect(withoutCrowding([few, many, elsewhere])).toEqual([many, elsewhere])
  })
})

describe('keyNearest', () => {
  const milestone = (
    slug: string,
    on: string | null,
    part: Partial<ListedMilestone> = {},
  ): ListedMilestone => ({
    ...{ slug, title: slug, summary: null, kind: 'go_live', programme: null, organisations: [], places: [] },
    owner: { slug: 'luton', name: 'Luton', shortName: 'Luton', hasBegun: true },
    ...{ on, status: 'planned', ledger: [], isConfirmed: true },
    standing: { actual: null, expected: null, firstPromise: null, slip: null, moves: 0 },
    ...part,
  })
  const slugs = (milestones: ListedMilestone[]) => keyNearest(milestones, now).map(({ slug }) => slug)

  it('has room for so many, those before and after the day alike, the nearest first', () => {
    const near = ['2026-11-21', '2026-12', '2026-10-01', '2027-06'].map((on) => milestone(on, on))
    const far = Array.from({ length: ROOM.compact }, (_, n) => milestone(`far-${n}`, `19${50 + n}`))
    const chosen = slugs([...far, ...near])
    expect(chosen.slice(0, 4)).toEqual(['2026-11-21', '2026-12', '2026-10-01', '2027-06'])
    expect(chosen).toHaveLength(ROOM.compact)
  })

  it('leaves out what has no date, what is no key milestone, and actions', () => {
    const past = { kind: 'decision', status: 'happened' } as const
    expect(
      slugs([
        milestone('undated', null),
        milestone('past', '2020', past),
        milestone('action', '2027', { kind: 'action' }),
        milestone('opened', '2020', { status: 'happened' }),
      ]),
    ).toEqual(['opened'])
  })
})
