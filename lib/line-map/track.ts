import { half } from './half'

/** A place on the map before it is turned: `along` time, `across` it. */
export type Node = { along: number; across: number }

/** Adds a bend which is over at `end`; it takes `length`, or less where the track is too short for that. */
export function bendUntil(nodes: Node[], end: number, across: number, length: number): Node[] {
  const last = nodes.at(-1)
  if (!last || last.across === across) return [...nodes, { along: Math.max(end, last?.along ?? end), across }]
  const start = Math.max(end - length, last.along)
  return [...nodes, { along: start, across: last.across }, { along: Math.max(end, start), across }]
}

/** Where a track is at a distance along: the S of a bend is a smoothstep, as its path draws it. */
export function acrossAt(nodes: readonly Node[], along: number): number {
  const after = nodes.findIndex((node) => node.along >= along)
  const b = nodes[after === -1 ? nodes.length - 1 : after]
  const a = nodes[after - 1] ?? b
  if (!a || !b) return 0
  const t = after <= 0 || a.along === b.along ? 1 : (along - a.along) / (b.along - a.along)
  return half(a.across + (b.across - a.across) * (3 * t ** 2 - 2 * t ** 3))
}

const round = (value: number) => Math.round(value * 10) / 10

/** The SVG path of a track. Control points at a third and two thirds keep it steady in time. */
export function trackPath(nodes: readonly Node[], turn: (node: Node) => { x: number; y: number }) {
  const point = (along: number, across: number) => {
    const { x, y } = turn({ along, across })
    return `${round(x)} ${round(y)}`
  }
  return nodes
    .map((node, index) => {
      const before = nodes[index - 1]
      if (!before) return `M${point(node.along, node.across)}`
      if (before.across === node.across) return `L${point(node.along, node.across)}`
      const third = (node.along - before.along) / 3
      return `C${point(before.along + third, before.across)} ${point(node.along - third, node.across)} ${point(node.along, node.across)}`
    })
    .join('')
}
