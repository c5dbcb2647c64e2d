import { PageTitle } from '@/components/layout/page-title'

export default function Forbidden() {
  return (
    <>
      <PageTitle>You may not use this page</PageTitle>
      <p>It belongs to a role that you do not have.</p>
      <p>
        If you need it for your work, ask an administrator to give you the role. You can go back to{' '}
        <a href="/workspace">the start of your workspace</a>.
      </p>
    </>
  )
}
