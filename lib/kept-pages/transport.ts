import type { RequestListener } from 'node:http'

/** A year, as in deploy/nginx/http.conf. Other hosts of the domain are not ours to speak for. */
const HTTPS_ONLY = 'max-age=31536000'

/**
 * Tells browsers with every answer to come back by https only (RFC 6797), where people see the site by https: then nobody between can
 * keep somebody on http who types the address without it. Over http browsers take no notice, so nothing is said.
 */
export function httpsOnly(siteUrl: string, answer: RequestListener): RequestListener {
  if (!siteUrl.startsWith('https:')) return answer
  return (req, res) => {
    res.setHeader('Strict-Transport-Security', HTTPS_ONLY)
    return answer(req, res)
  }
}
