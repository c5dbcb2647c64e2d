import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { signOutHere } from '@/app/sign-in/actions'
import { WorkspacePage } from '@/components/layout/workspace-page'
import { PATH_HEADER } from '@/lib/return-path'
import { requireActor } from '@/lib/auth/viewer'
import { placesFor } from '@/lib/workspace/rules'

export const metadata: Metadata = {
  title: { default: 'Workspace', template: '%s – workspace – BLMK health changes' },
  robots: { index: false, follow: false },
}

export const dynamic = 'force-dynamic'

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const viewer = await requireActor()
  const path = (await headers()).get(PATH_HEADER)?.split('?')[0] ?? ''
  const signOut = (
    <form action={signOutHere}>
      <button className="link-like">Sign out</button>
    </form>
  )
  return (
    <WorkspacePage viewerName={viewer.name} links={placesFor(viewer, path)} signOut={signOut}>
      {children}
    </WorkspacePage>
  )
}
