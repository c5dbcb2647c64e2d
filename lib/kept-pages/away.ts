import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { RECORD_AWAY } from '../not-saved'
import { RETRY_AFTER_SECONDS } from './respond'
import { orFail, turnAway } from './turn-away'
import type { EditionWatch } from './watch'
import type { StandIn } from './whole'

/** Pages that read or write what only the primary holds. */
const NEEDS_PRIMARY = /^\/(?:workspace|sign-in|invitation|api\/auth)(?:[/?]|$)/

/** A restart of the database takes less: whoever comes meanwhile waits instead of being turned away. */
const PATIENCE_MS = 4000

const ADVICE = 'Keep this page open, and send it again when the record is back.'

type Parts = { editions: EditionWatch; passOn: RequestListener; standIn: StandIn }

/** Says plainly, while the primary is away, that nothing can be saved, and hands back what was typed. */
export function answerWhileAway({ editions, passOn, standIn }: Parts): RequestListener {
  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { isConfirmed } = await editions.confirmed()
    if (isConfirmed || (await editions.returns(PATIENCE_MS))) return passOn(req, res)
    const headers = { 'Retry-After': String(RETRY_AFTER_SECONDS) }
    await turnAway(req, res, { status: 503, sentence: RECORD_AWAY, advice: ADVICE, standIn, headers })
  }
  return (req, res) => {
    if (editions.current().isConfirmed || !NEEDS_PRIMARY.test(req.url ?? '/')) return passOn(req, res)
    orFail(res, answer(req, res))
  }
}
