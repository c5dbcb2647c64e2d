import { expect, test } from '@playwright/test'
import { askRaw } from '../../support/raw-request'
import { madeResponse } from '../../support/response-setting'

const PUBLIC = {
  'content-security-policy':
    /^default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  'x-frame-options': /^DENY$/,
}

type Headers = Record<string, RegExp>
type Path = string | (() => Promise<string>)
type Kind = [name: string, path: Path, status: number, more?: Headers, method?: string]

const sheet = async () =>
  /<link rel="stylesheet" href="([^"]+)"/.exec((await askRaw({ path: '/about' })).body)?.[1] ?? ''
const paper = async () => `${(await madeResponse('published')).address}/response.docx`

const kinds: Kind[] = [
  ['a page', '/about', 200, PUBLIC],
  ['a page of a past day', '/on-2020-10-01/structure', 200, PUBLIC],
  ['a list', '/timeline', 200, PUBLIC],
  ['a list for one reader', '/timeline?place=luton', 200, PUBLIC],
  ['a page that is not there', '/no-such-page', 404, PUBLIC],
  ['an address that cannot be read', '/%', 404, PUBLIC],
  ['a method that is not allowed', '/about', 405, PUBLIC, 'POST'],
  ['a file of the build', sheet, 200],
  ['a paper', paper, 200, { 'content-disposition': /^attachment/ }],
  ['the health of the process', '/api/health', 200],
  ['the health of its database', '/api/health/ready', 200],
  ['a form', '/sign-in', 200, { 'content-security-policy': /script-src 'self' 'nonce-/ }],
  ['a page for who is signed in', '/workspace', 307],
  ['a picture', '/favicon.svg', 200],
]

for (const [name, path, status, more = {}, method = 'GET'] of kinds)
  test(`${name} carries the security headers and does not name the framework`, async () => {
    const answer = await askRaw({ path: typeof path === 'string' ? path : await path(), method })
    expect(answer.status).toBe(status)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['x-powered-by']).toBeUndefined()
    for (const [header, value] of Object.entries(more)) expect(String(answer.headers[header])).toMatch(value)
  })

test('the inner address of a page that is about now leads to its public one', async ({ request }) => {
  const answer = await request.get('/now/timeline?kind=meeting', { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toBe('/timeline?kind=meeting')
})
