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

/** A post that somebody holds, and the organisation or body in which it is. */
export type HeldPost<P> = { of: string; post: P }

/** Every post that somebody holds, once, where it is named first: a chair of a body may be a post of its organisation as well. */
export function postsHeld<P extends Post>(
  all: readonly { name: string; posts: readonly P[] }[],
): HeldPost<P>[] {
  const held = all.flatMap(({ name, posts }) =>
    posts.filter(({ holders }) => holders.length > 0).map((post) => ({ of: name, post })),
  )
  return held.filter(({ post }, index) => held.findIndex((other) => other.post.slug === post.slug) === index)
}
