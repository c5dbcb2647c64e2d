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
