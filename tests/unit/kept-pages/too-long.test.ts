import inject from 'light-my-request'
import { describe, expect, it } from 'vitest'
import { FORM_BYTES, GIVEN_BACK_BYTES } from '@/lib/form-size'
import { refuseTooLong } from '@/lib/kept-pages/too-long'
import { TOO_LONG } from '@/lib/not-saved'

const listener = refuseTooLong(
  (_, res) => void res.end('passed on'),
  (status) => ({ status, html: '<main><h1>Too long</h1></main>' }),
)

/** Sends a form of just so many bytes. */
function send(bytes: number, headers: Record<string, string> = {}) {
  const payload = 'text=a+'.padEnd(bytes, 'x')
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  return inject(listener, {
    method: 'POST',
    url: '/workspace/items/new',
    payload,
    headers: { ...type, ...headers },
  })
}

describe('a form that is too long', () => {
  it('is told from the longest that is read', async () => {
    expect((await send(FORM_BYTES)).body).toBe('passed on')
    expect((await send(FORM_BYTES + 1)).statusCode).toBe(413)
  })

  it('is given back, to be made shorter', async () => {
    const { body } = await send(GIVEN_BACK_BYTES)
    expect(body).toContain('Make it shorter')
    expect(body).toMatch(/name="text" rows="5">\na x{1000}/)
    expect((await send(GIVEN_BACK_BYTES + 1)).body).not.toContain('<textarea')
  })

  it('is told in one sentence where it runs by script', async () => {
    const { headers, body } = await send(FORM_BYTES + 1, { 'next-action': 'abc' })
    expect([headers['content-type'], body]).toEqual(['text/plain', TOO_LONG])
  })

  it('takes no more memory for many than for a few', async () => {
    const bodies = await Promise.all(Array.from({ length: 8 }, () => send(GIVEN_BACK_BYTES)))
    const givenBack = bodies.filter(({ body }) => body.includes('<textarea'))
    expect(givenBack.length).toBeLessThanOrEqual(2)
    expect((await send(GIVEN_BACK_BYTES)).body).toContain('<textarea')
  })
})
