/** An organisation with the places that it serves; none for national bodies. */
export type Area = { kind: string; places: readonly string[] }

/**
 * Whether a body serves a place: where its host does, and where members of the host's own kind do (a joint committee of councils).
 * Other members don't widen it: the hospital on a council's board brings no further place. Without a host the members decide.
 */
export function serves(host: Area | null, members: readonly Area[], place: string): boolean {
  const areas = host ? [host, ...members.filter(({ kind }) => kind === host.kind)] : members
  return areas.some(({ places }) => places.includes(place))
}

type Post = { slug: string; holders: readonly unknown[] }
type Holding<P> = { slug: string; name: string; posts: readonly P[] }

/** A post that somebody holds, and the organisation or body in which it is. */
export type HeldPost<P> = { of: string; post: P }

/** Every post that somebody holds, once: in its body where it belongs to one, else in its organisation. */
export function postsHeld<P extends Post>(
  organisations: readonly Holding<P>[],
  bodies: readonly Holding<P>[],
): HeldPost<P>[] {
  const all = [...bodies, ...organisations].flatMap(({ name, posts }) =>
    posts.filter(({ holders }) => holders.length > 0).map((post) => ({ of: name, post })),
  )
  const once = new Map<string, HeldPost<P>>()
  for (const held of all) if (!once.has(held.post.slug)) once.set(held.post.slug, held)
  return [...once.values()].toSorted((a, b) => a.of.localeCompare(b.of))
}
