import type { RequestListener } from 'node:http'
import { FORM_BYTES } from '../form-size'
import { TOO_LONG } from '../not-saved'
import { orFail, turnAway } from './turn-away'
import type { StandIn } from './whole'

const ADVICE = 'Make it shorter, then send it again.'

/** Refuses a form that is longer than the app reads, and hands back what was typed, to be made shorter. */
export function refuseTooLong(passOn: RequestListener, standIn: StandIn): RequestListener {
  return (req, res) => {
    if (Number(req.headers['content-length'] ?? 0) <= FORM_BYTES) return passOn(req, res)
    orFail(res, turnAway(req, res, { status: 413, sentence: TOO_LONG, advice: ADVICE, standIn }))
  }
}
