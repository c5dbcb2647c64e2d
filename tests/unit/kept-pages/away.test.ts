import inject from 'light-my-request'
import { describe, expect, it } from 'vitest'
import { GIVEN_BACK_BYTES } from '@/lib/form-size'
import { whileAway } from '../../support/while-away'

const PAGE = '<html><main><h1>The record cannot be reached just now</h1></main></html>'

const awaiting = (options = {}) => whileAway(PAGE, options)

function form(fields: Record<string, string>) {
  const body = new URLSearchParams(fields).toString()
  return {
    method: 'POST' as const,
    payload: body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }
}

describe('while the database is away', () => {
  it.each(['/workspace', '/workspace/feedback?done=1', '/sign-in', '/invitation/abc'])(
    'says at %s that the record can not be reached',
    async (url) => {
      const { statusCode, body, headers } = await inject(awaiting(), url)
      expect([statusCode, headers['retry-after'], headers['cache-control']]).toEqual([503, '10', 'no-store'])
      expect(body).toBe(PAGE)
    },
  )

  it.each(['/_next/static/x.css', '/api/health', '/at', '/workspaces'])('passes on %s', async (url) => {
    expect((await inject(awaiting(), url)).body).toBe('passed on')
  })

  it('lets through whoever came shortly before it was back', async () => {
    expect((await inject(awaiting({ comesBack: true }), '/workspace')).body).toBe('passed on')
  })

  it('gives back what was typed, to be sent again to the same address', async () => {
    const sent = form({ $ACTION_ID_1: '', id: '7', text: 'Who pays <for> "it"?\nAnd when?' })
    const { statusCode, body } = await inject(awaiting(), {
      url: '/workspace/feedback/new?a=1&b="',
      ...sent,
    })
    expect(statusCode).toBe(503)
    expect(body).toContain('action="/workspace/feedback/new?a=1&#38;b=%22"')
    expect(body).toContain(
      'name="text" rows="5">\nWho pays &#60;for&#62; &#34;it&#34;?\nAnd when?</textarea>',
    )
    for (const name of ['$ACTION_ID_1', 'id', 'text']) expect(body).toContain(`name="${name}"`)
  })

  it('never gives back a password', async () => {
    const { body } = await inject(awaiting(), {
      url: '/sign-in',
      ...form({ email: 'a@b.org', password: 'a teapot' }),
    })
    expect(body).toBe(PAGE)
  })

  it('gives nothing back of what is no form, or larger than anybody types', async () => {
    const large = form({ text: 'very long '.repeat(GIVEN_BACK_BYTES / 10 + 1) })
    expect((await inject(awaiting(), { url: '/workspace', ...large })).body.length).toBe(PAGE.length)
    const nonsense = {
      method: 'POST' as const,
      payload: '--x\r\n',
      headers: { 'content-type': 'multipart/form-data' },
    }
    expect((await inject(awaiting(), { url: '/workspace', ...nonsense })).body).toBe(PAGE)
  })

  it('tells a form that runs by script in one sentence', async () => {
    const { statusCode, body, headers } = await inject(awaiting(), {
      method: 'POST',
      url: '/workspace/feedback/new',
      headers: { 'next-action': 'abc' },
    })
    expect([statusCode, headers['content-type']]).toEqual([503, 'text/plain'])
    expect(body).toMatch(/cannot be reached just now/)
  })
})
