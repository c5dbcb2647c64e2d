import { isAPIError } from 'better-auth/api'
import { fail, okWith, type Result } from '../result'
import { dropExpiredForms } from './parked-forms'
import { auth } from './server'
import { forgiveTries, takeTurn } from './throttle'

/** The network address that a request came from: the last in the list, which the nearest proxy wrote. */
export const addressOf = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'

/**
 * Signs in and sets the session cookie. Whether the account is unknown or the password wrong, the answer is the same and so
 * is the work (an unknown account's password is hashed too). The right password is refused as well while a wait lasts.
 */
export async function signIn(
  { email, password }: { email: string; password: string },
  headers: Headers,
): Promise<Result<'wrong', Headers> | { ok: false; error: 'wait'; seconds: number }> {
  const address = addressOf(headers)
  const seconds = await takeTurn(email, address)
  if (seconds > 0) return { ok: false, error: 'wait', seconds }
  try {
    // rememberMe: false makes the cookie end with the browser, as befits shared computers.
    const body = { email, password, rememberMe: false }
    const { headers: answer } = await auth().api.signInEmail({ body, headers, returnHeaders: true })
    await forgiveTries(email, address)
    await dropExpiredForms()
    return okWith(answer)
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return fail('wrong')
    throw error
  }
}

/** Ends the session that the request's cookie names, and takes the cookie back. */
export async function signOut(headers: Headers): Promise<void> {
  await auth().api.signOut({ headers })
}

/**
 * Begins signing in with an identity provider: its page, and the cookie that ties its answer to this browser. Null when the
 * provider is not there just now.
 */
export async function startServiceSignIn(
  provider: string,
  path: string,
  headers: Headers,
): Promise<{ url: string; cookies: Headers } | null> {
  const body = {
    provider,
    callbackURL: path,
    errorCallbackURL: '/sign-in?service=failed',
    disableRedirect: true,
  }
  try {
    const { response, headers: cookies } = await auth().api.signInSocial({
      body,
      headers,
      returnHeaders: true,
    })
    return response.url ? { url: response.url, cookies } : null
  } catch (error) {
    if (isAPIError(error)) return null
    throw error
  }
}

/** Where an identity provider sends people back to. The one endpoint of better-auth that is served. */
export async function finishServiceSignIn(request: Request): Promise<Response> {
  return auth().handler(request)
}
