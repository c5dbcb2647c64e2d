import inject, { type InjectOptions } from 'light-my-request'
import { expect, it } from 'vitest'
import { onlyRead } from '@/lib/kept-pages/methods'

const listener = onlyRead(
  (url) => !url.startsWith('/workspace'),
  (_, res) => res.end('read'),
)
const ask = (method: InjectOptions['method'], url: string) => inject(listener, { method, url })

it.each(['GET', 'HEAD'] as const)('lets a public page be read by %s', async (method) => {
  expect((await ask(method, '/timeline')).statusCode).toBe(200)
})

it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'] as const)(
  'refuses %s at a public page',
  async (method) => {
    const { statusCode, headers } = await ask(method, '/timeline')
    expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
  },
)

it('says to OPTIONS what may be done', async () => {
  expect((await ask('OPTIONS', '/timeline')).statusCode).toBe(204)
})

it('leaves the workspace its own methods', async () => {
  expect((await ask('POST', '/workspace')).body).toBe('read')
})
