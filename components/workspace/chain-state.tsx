import { formatInstant } from '@/lib/dates'
import type { LogCheck } from '@/lib/events/queries'
import { InsetText } from '../ui/inset-text'
import { Warning } from '../ui/warning'

/** Whether the log had been tampered with when it was last checked: every event carries the hash of the one before. */
export function ChainState({ check }: { check: LogCheck | null }) {
  if (!check) return <InsetText>The log has not been checked yet. It is checked every hour.</InsetText>
  const { checkedAt, breaks } = check
  const when = `Checked on ${formatInstant(checkedAt)}`
  if (breaks.length === 0)
    return (
      <InsetText>
        The log is whole: each change carries the right fingerprint of the one before. {when}.
      </InsetText>
    )
  return (
    <Warning title="The log has been changed from outside">
      <p>
        The chain of fingerprints breaks at {breaks.length === 1 ? 'change' : 'changes'}{' '}
        {breaks.slice(0, 20).join(', ')}. Keep a copy of the database as it is now and compare it with the
        last backup. {when}.
      </p>
    </Warning>
  )
}
