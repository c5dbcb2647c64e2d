import { PageTitle } from '../layout/page-title'

/** All that is told of an item while it is hidden: that it is, and why. */
export function HiddenItemView({ reason }: { reason: string }) {
  return (
    <>
      <PageTitle>This item is hidden</PageTitle>
      <p>It is part of the register, and is not shown to the public for now.</p>
      <p>Reason: {reason}</p>
    </>
  )
}
