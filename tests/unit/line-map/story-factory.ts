import fc from 'fast-check'
import type { LineMapStory, MapLine, MapStation } from '@/lib/line-map/story'

const addDays = (isoDay: string, days: number) =>
  new Date(Date.parse(isoDay) + days * 86_400_000).toISOString().slice(0, 10)

export function lineOf(id: string, from: string, to: string | null, changes: Partial<MapLine> = {}): MapLine {
  return { id, name: id, from, to, period: `from ${from}`, colour: 1, pattern: 'plain', ...changes }
}

export function stationOf(
  id: string,
  lines: string[],
  on: string,
  changes: Partial<MapStation> = {},
): MapStation {
  return { id, lines, on, date: on, label: id, href: `/milestones/${id}`, shape: 'happened', ...changes }
}

export function storyOf(changes: Partial<LineMapStory> = {}): LineMapStory {
  return {
    lines: [],
    links: [],
    shared: [],
    stations: [],
    start: '2011-01-01',
    today: '2026-11-22',
    ...changes,
  }
}

/** Three lines that run side by side, share a team, become one, and meet a neighbour. */
export function mergerStory(): LineMapStory {
  const three = ['a', 'b', 'c']
  return storyOf({
    lines: [
      ...three.map((id) => lineOf(id, '2013-04-01', '2021-03-31')),
      lineOf('merged', '2021-04-01', '2026-03-31'),
      lineOf('neighbour', '2022-07-01', '2026-03-31'),
      lineOf('last', '2026-04-01', null),
      lineOf('part', '2026-04-01', null),
    ],
    links: [
      ...three.map((from) => ({ from, to: 'merged', on: '2021-04-01' })),
      { from: 'merged', to: 'last', on: '2026-04-01' },
      { from: 'neighbour', to: 'last', on: '2026-04-01' },
      { from: 'neighbour', to: 'part', on: '2026-04-01' },
    ],
    shared: [{ lines: three, from: '2018-11-01', to: '2021-04-01', label: 'One shared team' }],
    stations: [stationOf('team', three, '2018-11-01'), stationOf('merger', ['merged'], '2021-04-01')],
  })
}

const day = fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2010-01-01', days))
const words = fc.array(
  fc.constantFrom('NHS', 'Bedfordshire', 'Luton', 'care', 'is', 'moved', 'commissioning'),
  {
    minLength: 1,
    maxLength: 9,
  },
)

const line = (index: number) =>
  fc
    .record({ from: day, length: fc.option(fc.integer({ min: 0, max: 4000 })), name: words })
    .map(({ from, length, name }) =>
      lineOf(`line-${index}`, from, length === null ? null : addDays(from, length), { name: name.join(' ') }),
    )

const lines = fc
  .integer({ min: 1, max: 7 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => line(i))))

/** Any story at all, also ones that history would not write: overlapping, out of order, with stations on lines long gone. */
export const anyStory: fc.Arbitrary<LineMapStory> = lines.chain((all) => {
  const someLines = fc.subarray(
    all.map(({ id }) => id),
    { minLength: 1 },
  )
  const links = fc
    .array(fc.tuple(fc.nat(all.length - 1), fc.nat(all.length - 1)), { maxLength: 6 })
    .map((pairs) => pairs.flatMap(([a, b]) => linkBetween(all[a], all[b])))
  const shared = fc.array(
    fc.record({ lines: someLines, from: day, to: day, label: words.map((w) => w.join(' ')) }),
    {
      maxLength: 2,
    },
  )
  const station = fc.record({
    lines: someLines,
    on: day,
    label: words.map((w) => w.join(' ')),
    promisedOn: fc.option(day, { nil: undefined }),
  })
  const stations = fc
    .array(station, { maxLength: 20 })
    .map((found) =>
      found.map(({ lines: of, on, ...rest }, index) => stationOf(`station-${index}`, of, on, rest)),
    )
  return fc
    .record({ links, shared, stations, start: day, today: day })
    .map((rest) => storyOf({ lines: all, ...rest }))
})

function linkBetween(from: MapLine | undefined, to: MapLine | undefined) {
  return from && to && from.from < to.from ? [{ from: from.id, to: to.id, on: to.from }] : []
}
