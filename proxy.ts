import { NextResponse, type NextRequest } from 'next/server'
import { PATH_HEADER } from './lib/return-path'

export const config = { matcher: '/workspace/:path*' }

/** Notes the path of a workspace page, so that its guard can lead back to it after signing in. It guards nothing itself. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers)
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  return NextResponse.next({ request: { headers } })
}
