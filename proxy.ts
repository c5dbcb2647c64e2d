import { NextResponse, type NextRequest } from 'next/server'
import { workspacePolicy } from './lib/policy'
import { PATH_HEADER } from './lib/return-path'

export const config = { matcher: ['/workspace/:path*', '/sign-in/:path*', '/invitation/:path*'] }

/**
 * Notes the path of a workspace page, so that its guard can lead back to it after signing in, and gives each answer a nonce of
 * its own. Next reads the nonce from the policy in the request's headers and puts it on the scripts that it writes. It guards
 * nothing itself.
 */
export function proxy(request: NextRequest) {
  const policy = workspacePolicy(crypto.randomUUID(), process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}
