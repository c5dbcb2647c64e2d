import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Drawing, Label, Point } from '@/lib/line-map/drawing'
import { layLineMap } from '@/lib/line-map/layout'
import { anyStory, lineOf, mergerStory, stationOf, storyOf } from './story-factory'

const box = ({ x, y, width, height, anchor }: Label) => ({
  left: anchor === 'end' ? x - width : x,
  right: anchor === 'end' ? x : x + width,
  top: y,
  bottom: y + height,
})

function overlap(a: Label, b: Label) {
  const [p, q] = [box(a), box(b)]
  return (
    p.left < q.right - 0.01 && q.left < p.right - 0.01 && p.top < q.bottom - 0.01 && q.top < p.bottom - 0.01
  )
}

const stationLabels = (drawing: Drawing) => drawing.stations.flatMap(({ label }) => (label ? [label] : []))

const isInside = ({ width, height }: Drawing, { x, y }: Point) =>
  x >= 0 && x <= width && y >= 0 && y <= height

/** The points of a path made of M, L and C, control points included: none may turn back in time. */
function pointsOf(path: string): Point[] {
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? []
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? NaN }] : []))
}

const paths = (drawing: Drawing) => drawing.lines.flatMap(({ past, future }) => [...past, ...future])

describe.each(['horizontal', 'vertical'] as const)('a line map laid out %sly', (orientation) => {
  const ahead = orientation === 'horizontal' ? ('x' as const) : ('y' as const)
  const everyDrawing = (check: (drawing: Drawing) => void) =>
    fc.assert(
      fc.property(anyStory, fc.constantFrom('compact' as const, 'whole' as const), (story, size) =>
        check(layLineMap(story, orientation, size)),
      ),
    )

  it('puts no station outside the picture', () => {
    everyDrawing((drawing) => {
      const places = drawing.stations.flatMap(({ rings, promised }) => [
        ...rings,
        ...(promised ? [promised] : []),
      ])
      expect(places.filter((place) => !isInside(drawing, place))).toEqual([])
    })
  })

  it('lets no line turn back in time', () => {
    everyDrawing((drawing) => {
      for (const path of paths(drawing)) {
        const along = pointsOf(path).map((point) => point[ahead])
        expect(along.every((at, index) => index === 0 || at >= (along[index - 1] ?? at) - 0.11)).toBe(true)
      }
    })
  })

  it('keeps every line inside the picture', () => {
    everyDrawing((drawing) => {
      const outside = paths(drawing)
        .flatMap(pointsOf)
        .filter((point) => !isInside(drawing, point))
      expect(outside).toEqual([])
    })
  })

  it('lets no station label hide another', () => {
    everyDrawing((drawing) => {
      const labels = stationLabels(drawing)
      const hidden = labels.filter((a, index) => labels.slice(index + 1).some((b) => overlap(a, b)))
      expect(hidden).toEqual([])
    })
  })

  it('keeps every station label inside the picture', () => {
    everyDrawing((drawing) => {
      const corners = stationLabels(drawing)
        .map(box)
        .flatMap(({ left, right, top, bottom }) => [
          { x: left, y: top },
          { x: right, y: bottom },
        ])
      expect(corners.filter((corner) => !isInside(drawing, corner))).toEqual([])
    })
  })

  it('puts stations in the order of their days', () => {
    everyDrawing((drawing) => {
      const inOrder = drawing.stations.toSorted((a, b) => (a.station.on < b.station.on ? -1 : 1))
      const along = inOrder.map(({ rings }) => rings[0][ahead])
      expect(along).toEqual(along.toSorted((a, b) => a - b))
    })
  })

  it('is the same for the same story', () => {
    expect(layLineMap(mergerStory(), orientation, 'whole')).toEqual(
      layLineMap(mergerStory(), orientation, 'whole'),
    )
  })
})

describe('the lines of a merger', () => {
  const side = orientationFree(layLineMap(mergerStory(), 'horizontal', 'whole'))

  it('start apart, run close together while they share a team, and end in one place', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => side.courseOf(id))
    const spreadAt = (pick: (course: Point[]) => Point | undefined) => {
      const ys = [a, b, c].map((course) => pick(course ?? [])?.y ?? NaN)
      return Math.max(...ys) - Math.min(...ys)
    }
    expect(spreadAt((course) => course[0])).toBeGreaterThan(100)
    expect(side.ringsOf('team').length).toBe(3)
    expect(spreadAt((course) => course.at(-1))).toBe(0)
  })

  it('meet where the merged line begins', () => {
    expect(side.courseOf('b').at(-1)).toEqual(side.courseOf('merged')[0])
  })

  it('go over into both parts of a split', () => {
    const ends = side.pathsOf('neighbour').map((path) => pointsOf(path).at(-1))
    const starts = ['last', 'part'].map((id) => side.courseOf(id)[0])
    expect(ends).toEqual(expect.arrayContaining(starts))
  })

  it('are drawn as future after today', () => {
    const last = side.drawing.lines.find(({ line }) => line.id === 'last')
    expect([last?.past.length, last?.future.length]).toEqual([1, 1])
  })
})

function orientationFree(drawing: Drawing) {
  const pathsOf = (id: string) => drawing.lines.find(({ line }) => line.id === id)?.past ?? []
  const courseOf = (id: string) => pointsOf(pathsOf(id)[0] ?? '')
  const ringsOf = (id: string) => drawing.stations.find(({ station }) => station.id === id)?.rings ?? []
  return { drawing, pathsOf, courseOf, ringsOf }
}

describe('the end of a line', () => {
  const endOf = (to: string | null, hasSuccessor: boolean) => {
    const lines = [lineOf('old', '2013-04-01', to), lineOf('new', '2021-04-01', null)]
    const links = hasSuccessor ? [{ from: 'old', to: 'new', on: '2021-04-01' }] : []
    return layLineMap(storyOf({ lines, links }), 'horizontal', 'whole').lines[0]?.end?.kind
  }

  it('shows a stop when nothing followed', () => expect(endOf('2021-03-31', false)).toBe('stop'))
  it('shows a seam when another body took over', () => expect(endOf('2021-03-31', true)).toBe('seam'))
  it('shows nothing while it goes on', () => expect(endOf(null, false)).toBeUndefined())
})

describe('a late station', () => {
  it('shows where it was first promised, before where it came', () => {
    const lines = [lineOf('board', '2020-01-01', null)]
    const stations = [stationOf('start', ['board'], '2022-07-01', { promisedOn: '2022-04-01' })]
    const [start] = layLineMap(storyOf({ lines, stations }), 'horizontal', 'whole').stations
    expect(start?.promised?.x).toBeLessThan(start?.rings[0].x ?? 0)
  })
})

it('leaves the words room on a narrow screen, however many lines there are', () => {
  const many = Array.from({ length: 40 }, (_, i) => lineOf(`line-${i}`, '2013-04-01', null))
  const { lineLabels } = layLineMap(storyOf({ lines: many }), 'vertical', 'whole')
  expect(Math.min(...lineLabels.map(({ width }) => width))).toBeGreaterThan(100)
})
