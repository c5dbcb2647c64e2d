import type { Contribution } from '@/lib/consultation-responses/document-rules'
import { Warning } from '../ui/warning'

/** What stood in a section and was hidden or taken back since: it is left out when the section is saved. */
export function GoneContributions({ contributions }: { contributions: readonly Contribution[] }) {
  if (contributions.length === 0) return null
  return (
    <Warning title="Left out when you save">
      <ul>
        {contributions.map((each) => (
          <li key={each.id}>
            {each.isWithheld
              ? `A contribution that was hidden after you had taken it up. Reason: ${each.reason}`
              : `${each.ref} by ${each.authorName}, who took it back`}
          </li>
        ))}
      </ul>
    </Warning>
  )
}
