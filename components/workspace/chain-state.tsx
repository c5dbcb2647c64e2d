import { InsetText } from '../ui/inset-text'
import { Warning } from '../ui/warning'

/** Whether the log has been tampered with: every event carries the hash of the one before. */
export function ChainState({ breaks }: { breaks: string[] }) {
  if (breaks.length === 0) {
    return (
      <InsetText>The log is whole: each change carries the right fingerprint of the one before.</InsetText>
    )
  }
  return (
    <Warning title="The log has been changed from outside">
      <p>
        The chain of fingerprints breaks at {breaks.length === 1 ? 'change' : 'changes'}{' '}
        {breaks.slice(0, 20).join(', ')}. Keep a copy of the database as it is now and compare it with the
        last backup.
      </p>
    </Warning>
  )
}
