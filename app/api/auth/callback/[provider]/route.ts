import { notFound } from 'next/navigation'
import { signInServices } from '@/lib/auth/identity-providers'
import { finishServiceSignIn } from '@/lib/auth/sign-in'

/** Where a configured identity provider sends people back to; nothing else of the sign-in engine is reachable. */
export async function GET(request: Request, { params }: RouteContext<'/api/auth/callback/[provider]'>) {
  const { provider } = await params
  if (!signInServices().some(({ id }) => id === provider)) notFound()
  return finishServiceSignIn(request)
}
