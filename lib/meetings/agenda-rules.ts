type Placed = { id: string; position: number }

/**
 * The ids of an agenda in the order after one of them was put at a place, counted from 1; places beyond the end are the end.
 */
export function placed(items: readonly Placed[], id: string, place: number): string[] {
  const others = inOrder(items).filter((each) => each !== id)
  const index = Math.min(Math.max(place, 1), others.length + 1) - 1
  return others.toSpliced(index, 0, id)
}

/** The ids of an agenda in order. */
export const inOrder = (items: readonly Placed[]): string[] =>
  items.toSorted((a, b) => a.position - b.position).map(({ id }) => id)

/** The ids in the order after one of them was moved a step; at either end it stays where it is. */
export function moved(items: readonly Placed[], id: string, direction: 'up' | 'down'): string[] {
  const place = inOrder(items).indexOf(id) + 1
  return placed(items, id, direction === 'up' ? place - 1 : place + 1)
}
