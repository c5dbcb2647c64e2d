import type { RequestListener } from 'node:http'
import { workspacePolicy } from '../policy'
import { PATH_HEADER } from '../return-path'

const RUNS_IN_BROWSER = /^\/(?:workspace|sign-in|invitation)(?=[/?]|$)/

/**
 * Gives each page that runs in the browser a policy with a nonce of its own, which Next reads from the request and puts on the scripts
 * that it writes, and notes the path for the guard, which leads back to it after signing in. It guards nothing itself. Next's own
 * place for this, a proxy, takes a tenth of the time of a form.
 */
export function withPolicy(passOn: RequestListener, isDevelopment = false): RequestListener {
  return (req, res) => {
    const { url = '/', headers } = req
    if (RUNS_IN_BROWSER.test(url)) {
      const policy = workspacePolicy(crypto.randomUUID(), isDevelopment)
      headers['content-security-policy'] = policy
      headers[PATH_HEADER] = askedFor(url)
      res.setHeader('Content-Security-Policy', policy)
    }
    return passOn(req, res)
  }
}

/** The path as a reader knows it: Next's own script adds a mark of its own. */
function askedFor(url: string): string {
  const { pathname, searchParams } = new URL(url, 'http://here')
  searchParams.delete('_rsc')
  return searchParams.size > 0 ? `${pathname}?${searchParams.toString()}` : pathname
}
