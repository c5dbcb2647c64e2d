import { generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

function token(claims: object): string {
  const text = `${encode({ alg: 'RS256', kid: 'test', typ: 'JWT' })}.${encode(claims)}`
  return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`
}

type Visitor = { sub: string; email: string; nonce: string | null }

/** A stand-in for an organisation's sign-in service (OpenID Connect), which takes everybody for the visitor that is set. */
export async function startIdentityProvider() {
  let visitor: Visitor = { sub: 'nobody', email: 'nobody@example.org', nonce: null }
  const server = createServer((request, response) => {
    const issuer = `http://${request.headers.host}`
    const path = request.url?.split('?')[0] ?? ''
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer(issuer, path, visitor)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    discoveryUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/.well-known/openid-configuration`,
    visitAs: (next: Visitor) => (visitor = next),
    stop: () => server.close(),
  }
}

function answer(issuer: string, path: string, { sub, email, nonce }: Visitor): object {
  if (path === '/jwks')
    return { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' }] }
  if (path === '/userinfo') return { sub, email, name: 'A Person' }
  if (path === '/token') {
    const issued = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: 'our-client', sub, nonce, iat: issued, exp: issued + 300 }
    return { access_token: 'access', token_type: 'Bearer', expires_in: 300, id_token: token(claims) }
  }
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
    id_token_signing_alg_values_supported: ['RS256'],
  }
}
