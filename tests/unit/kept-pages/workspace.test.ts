import type { RequestListener } from 'node:http'
import inject from 'light-my-request'
import { describe, expect, it } from 'vitest'
import { withPolicy } from '@/lib/kept-pages/workspace'
import { PATH_HEADER } from '@/lib/return-path'

/** What the framework is told, given back as the answer. */
const telling: RequestListener = (req, res) => {
  res.end(JSON.stringify({ path: req.headers[PATH_HEADER], policy: req.headers['content-security-policy'] }))
}

async function told(url: string, headers: Record<string, string> = {}) {
  const answer = await inject(withPolicy(telling), { url, headers })
  return {
    ...answer.json<{ path?: string; policy?: string }>(),
    sent: answer.headers['content-security-policy'],
  }
}

describe('a page that runs in the browser', () => {
  it('has a policy with a nonce of its own, which Next is told', async () => {
    const [one, other] = [await told('/workspace'), await told('/sign-in')]
    expect(one.policy).toMatch(/script-src 'self' 'nonce-[\w-]{36}';/)
    expect(one.sent).toBe(one.policy)
    expect(other.policy).not.toBe(one.policy)
  })

  it.each([
    ['/workspace', '/workspace'],
    ['/workspace?_rsc=abc', '/workspace'],
    ['/workspace/feedback/new?about=milestone:1&_rsc=abc', '/workspace/feedback/new?about=milestone%3A1'],
    ['/invitation/a%20b', '/invitation/a%20b'],
  ])('has the path of %s noted', async (url, path) => {
    expect((await told(url)).path).toBe(path)
  })

  it('has the path that was asked for, whatever the browser says', async () => {
    expect((await told('/workspace', { [PATH_HEADER]: '/elsewhere' })).path).toBe('/workspace')
  })
})

it.each(['/', '/timeline', '/workspaces', '/api/health', '/_next/static/workspace.js'])(
  'says nothing of %s',
  async (url) => {
    expect(await told(url)).toEqual({})
  },
)
