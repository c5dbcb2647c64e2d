import { headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import { valuesOf } from '../forms'
import { can, type Actor, type Permission } from '../permissions'
import { parkForm } from './parked-forms'
import { SIGNED_OUT } from '../not-saved'
import { PATH_HEADER, signInHref } from '../return-path'
import { actorOf, sessionOf, type Session } from './session'
import { addressOf } from './sign-in'

export { parkedValues } from './parked-forms'

const currentSession = cache(async () => sessionOf(await headers()))

/** Who is signed in, or null. Read once for each request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await currentSession()
  return session && actorOf(session)
})

/** Who is signed in; anybody else is sent to sign in and comes back to this page. */
export async function requireActor(): Promise<Actor> {
  return (await currentActor()) ?? redirect(signInHref((await headers()).get(PATH_HEADER) ?? ''))
}

/** The session itself, for the pages about one's own account; anybody not signed in is sent to sign in. */
export async function requireSession(): Promise<Session> {
  await requireActor()
  return (await currentSession()) ?? redirect('/sign-in')
}

/** Who is signed in and may do one of these; otherwise a plain page says that they may not. Guards pages: commands ask about the row. */
export async function requirePermission(...permissions: [Permission, ...Permission[]]): Promise<Actor> {
  const actor = await requireActor()
  return permissions.some((permission) => can(actor, permission)) ? actor : forbidden()
}

/**
 * The guard of an action. When the session ended in mid-form, keeps what was typed, asks to sign in, and leads back to the
 * form at `path`, which finds the text by `parkedValues(kept, path)`; `kept` is in its search parameters.
 */
export async function actorOrPark(path: string, form: FormData): Promise<Actor> {
  const actor = await currentActor()
  if (actor) return actor
  const asked = await headers()
  const token = await parkForm(path, valuesOf(form), addressOf(asked))
  if (token) return redirect(signInHref(`${path}${path.includes('?') ? '&' : '?'}kept=${token}`))
  // A form that runs by script stays as it is, and says so (lib/not-saved.ts).
  if (asked.has('next-action')) throw Object.assign(new Error('A form was not kept'), { digest: SIGNED_OUT })
  return redirect(`${signInHref(path)}&form=not-kept`)
}
