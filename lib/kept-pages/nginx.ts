import type { IncomingMessage } from 'node:http'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Until when nginx may hold a page for this request, as X-Accel-Expires says it, which nginx keeps to itself; null where it is told nothing. */
export type HeldUntil = (req: IncomingMessage) => string | null

/**
 * nginx counts whole seconds: told to hold a page for one, it holds it for up to two. Beside us on this machine its clock is ours
 * (`second`, of the time since 1970), and it can be told until when instead: to the end of this second. Whoever is elsewhere is
 * told nothing, since its clock may be behind, unless the clock is known to be shared, as containers of one machine share it.
 */
export const heldToTheSecond =
  (second: () => number, isClockShared: boolean): HeldUntil =>
  ({ socket }) =>
    isClockShared || LOOPBACK.has(socket.remoteAddress ?? '') ? `@${second()}` : null
