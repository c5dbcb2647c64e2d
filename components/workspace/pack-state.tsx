import { formatInstant } from '@/lib/dates'
import type { ArrangedMeeting } from '@/lib/meetings/workspace-queries'
import { LinkButton } from '../ui/link-button'

/** Which version of the pack the public reads, and the way to the next. */
export function PackState({ meeting }: { meeting: ArrangedMeeting }) {
  const { id, slug, visibility, packVersions } = meeting
  const [latest] = packVersions
  return (
    <>
      {latest ? (
        <p>
          <a href={`/meetings/${slug}/pack`}>Version {latest.version}</a> was issued on{' '}
          {formatInstant(latest.issuedAt)}.
        </p>
      ) : (
        <p>No pack has been issued yet.</p>
      )}
      {visibility === 'published' ? (
        <LinkButton href={`/workspace/meetings/${id}/pack`}>
          {latest ? `See what version ${latest.version + 1} would say` : 'See what the pack would say'}
        </LinkButton>
      ) : (
        <p>Publish the meeting before you issue a pack.</p>
      )}
    </>
  )
}
