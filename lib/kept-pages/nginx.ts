import type { IncomingMessage } from 'node:http'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/**
 * nginx counts whole seconds: told to hold a page for one, it holds it for up to two. Beside us on this machine its clock is ours
 * (`second`, of the time since 1970), and it can be told until when instead: to the end of this second. Whoever is elsewhere is
 * told nothing, since its clock may be behind. Takes a request; returns the value of X-Accel-Expires, which nginx keeps to itself.
 */
export const heldUntil = ({ socket }: IncomingMessage, second: number): string | null =>
  LOOPBACK.has(socket.remoteAddress ?? '') ? `@${second}` : null
