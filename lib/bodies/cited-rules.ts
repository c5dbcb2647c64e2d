import type { Cited } from '../citations/rules'

type Held = { cited: Cited }

/** What all that is told of the holders of these posts, now and before, rests on. */
export const citedForPosts = (posts: readonly { holders: Held[]; former: Held[] }[]): Cited[] =>
  posts.flatMap(({ holders, former }) => [...holders, ...former]).map(({ cited }) => cited)
