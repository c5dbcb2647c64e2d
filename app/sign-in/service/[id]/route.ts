import { notFound, redirect } from 'next/navigation'
import { signInServices } from '@/lib/auth/identity-providers'
import { returnPath } from '@/lib/return-path'
import { startServiceSignIn } from '@/lib/auth/sign-in'

/** A link rather than a form: the browser would not let a form of ours lead to another site. */
export async function GET(request: Request, { params }: RouteContext<'/sign-in/service/[id]'>) {
  const { id } = await params
  if (!signInServices().some((service) => service.id === id)) notFound()
  const path = returnPath(new URL(request.url).searchParams.get('return'))
  const start = await startServiceSignIn(id, path, request.headers)
  redirect(start?.url ?? '/sign-in?service=failed')
}
