import { FORM_BYTES } from './form-size'

/** What the web server answers in place of an action, and the form says in its own words. */
export const RECORD_AWAY =
  'The record cannot be reached just now, so nothing was saved. Try again in a minute'
export const TOO_LONG =
  'This is too long to be sent at once, so nothing was saved. Nothing that you typed is lost: make it shorter, or record it in several steps'

/** The mark of the error of an action that was asked by somebody who is not signed in, and whose form could not be kept. */
export const SIGNED_OUT = 'signed-out'

const AWAY =
  'This could not be saved just now: the record cannot be reached, or you are not connected. Nothing that you typed is lost. Try again in a minute'
const SIGN_IN_FIRST =
  'You are not signed in any more, so nothing was saved. Nothing that you typed is lost: sign in in another window, then send this again'

/** What to say of a form whose action could not be asked, or failed; `values` are what was typed. */
export function notSavedMessage(error: unknown, values: Record<string, string>): string {
  const { message, digest } = error as { message?: unknown; digest?: unknown }
  if (digest === SIGNED_OUT) return SIGN_IN_FIRST
  const length = new Blob(Object.values(values)).size
  return message === TOO_LONG || length > FORM_BYTES ? TOO_LONG : AWAY
}
