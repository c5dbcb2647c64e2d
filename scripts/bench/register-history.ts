// Two hundred organisations and three hundred change events, made by chance: the same each time, since chance is seeded.

const FIRST_ORGANISATIONS = 80
const MERGERS = 70
const SPLITS = 20
const REPLACEMENTS = 10
const TRANSFERS = 200
export const DAY = 86_400_000
export const START = Date.UTC(2013, 3, 1)
export const END = Date.UTC(2026, 10, 1)

export type Body = { id: string; from: number; to: number | null }
type Edge = { from: string; to: string; kind: 'legal' | 'functional'; functionId: string | null }
export type ChangeEvent = { id: string; kind: string; on: number; edges: Edge[] }

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A day as PostgreSQL takes it. */
export const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10)
/** Keys that are the same in every run. */
export const uuid = (table: number, number: number) =>
  `00000000-0000-7000-8${table.toString(16).padStart(3, '0')}-${number.toString(16).padStart(12, '0')}`

/** Organisations that merge, split, are replaced and hand over work, one event after another. */
export function history(functionIds: readonly string[]) {
  const next = chance(1)
  const bodies: Body[] = []
  const found = (on: number): Body => {
    const body = { id: uuid(1, bodies.length + 1), from: on, to: null }
    bodies.push(body)
    return body
  }
  for (let i = 0; i < FIRST_ORGANISATIONS; i += 1) found(START)
  const kinds = [
    ...Array.from({ length: MERGERS }, () => 'merger'),
    ...Array.from({ length: SPLITS }, () => 'split'),
    ...Array.from({ length: REPLACEMENTS }, () => 'replacement'),
    ...Array.from({ length: TRANSFERS }, () => 'transfer_of_functions'),
  ]
    .map((kind) => ({ kind, order: next() }))
    .sort((a, b) => a.order - b.order)
  const living = () => bodies.filter(({ to }) => to === null)
  const pick = () => living()[Math.floor(next() * living().length)] ?? found(START)
  const events = kinds.map(({ kind }, index): ChangeEvent => {
    const on = START + Math.floor(((index + 1) / (kinds.length + 2)) * ((END - START) / DAY)) * DAY
    const from = kind === 'merger' ? [pick(), pick()] : [pick()]
    if (kind === 'merger' && from[0] === from[1]) from.pop()
    const functionId = functionIds[Math.floor(next() * functionIds.length)] ?? null
    if (kind === 'transfer_of_functions') {
      const to = living().find((body) => body !== from[0]) ?? found(on)
      const edge = { from: from[0]?.id ?? '', to: to.id, kind: 'functional' as const, functionId }
      return { id: uuid(2, index + 1), kind, on, edges: [edge] }
    }
    for (const body of from) body.to = on - DAY
    const to = kind === 'split' ? [found(on), found(on)] : [found(on)]
    const edges = from.flatMap((a) =>
      to.map((b) => ({ from: a.id, to: b.id, kind: 'legal' as const, functionId: null })),
    )
    // Of a split, one function in two is known to have gone to the first.
    if (kind === 'split' && next() < 0.5 && to[0]) {
      edges.push(
        ...(functionIds.slice(0, 2).map((id) => ({
          from: from[0]?.id ?? '',
          to: to[0]?.id ?? '',
          kind: 'functional' as const,
          functionId: id,
        })) as never[]),
      )
    }
    return { id: uuid(2, index + 1), kind, on, edges }
  })
  return { bodies, events, next }
}
