import { cannonade } from './autocannon'
import { hasWrk } from './machine'
import type { Times } from './numbers'
import { wrk } from './wrk'

/** What came of asking from several connections for some seconds. Bytes are those of a whole answer on the wire. */
export type Load = Times & { perSecond: number; bytes: number; errors: number; requests: number }

export type Asked = {
  url: string
  /** Asks each time for an address that nobody asked for before, so that no answer is shared or kept. */
  isVaried?: boolean
  /** So asked for in turn, in place of the one in `url`. */
  paths?: readonly string[]
  /** Sends a form, in which each `KEY` becomes a key that no other has; well answered with a redirect. */
  form?: { body: string; headers: Record<string, string> }
}

/** What stands in a form for a key of its own: a UUID. */
export const KEY = '00000000-0000-7000-8000-000000000000'

export const CONNECTIONS = 16

const send = hasWrk() ? wrk : cannonade

/** Asks as fast as is answered. Always by the same program, so that rows can be compared. */
export const load = (asked: Asked, seconds: number): Promise<Load> => send(asked, seconds)
