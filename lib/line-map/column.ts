/** A label in a column beside the lines: as near to `at` as its neighbours allow. */
export type Entry = { at: number; height: number }

type Cluster = { entries: Entry[]; top: number; height: number }

function topOf(entries: Entry[]) {
  let offset = 0
  let sum = 0
  for (const entry of entries) {
    sum += entry.at - offset
    offset += entry.height
  }
  return Math.max(sum / entries.length, 0)
}

/** Tops of the entries, in their order and without overlap, moved as little as possible from where each belongs. */
export function stackColumn(entries: Entry[]): number[] {
  const clusters: Cluster[] = []
  for (const entry of entries) {
    let cluster: Cluster = { entries: [entry], top: topOf([entry]), height: entry.height }
    for (
      let before = clusters.at(-1);
      before && before.top + before.height > cluster.top;
      before = clusters.at(-1)
    ) {
      clusters.pop()
      const merged = [...before.entries, ...cluster.entries]
      cluster = { entries: merged, top: topOf(merged), height: before.height + cluster.height }
    }
    clusters.push(cluster)
  }
  return clusters.flatMap(({ entries: inCluster, top }) => {
    let next = top
    return inCluster.map(({ height }) => {
      next += height
      return next - height
    })
  })
}
