import { wordChanges, type WordChange } from '@/lib/word-changes'
import { Marked } from './marked'

type Version = { heading: string; by?: string; text: string }

type Props = { yours: Version; theirs: Version; label?: string }

type SideProps = { version: Version; changes: WordChange[] | null; side: 'before' | 'after' }

function Side({ version, changes, side }: SideProps) {
  const whole = (
    <p className="conflict__text" dir="auto">
      {version.text}
    </p>
  )
  return (
    <div className="conflict__side">
      <h3 className="nhsuk-heading-s">{version.heading}</h3>
      {version.by && <p className="conflict__by">{version.by}</p>}
      {!version.text && <p>Nothing was written here.</p>}
      {version.text && (changes ? <Marked changes={changes} side={side} /> : whole)}
    </div>
  )
}

/** Two texts of one field beside each other: both whole, what differs marked, neither lost. */
export function Conflict({ yours, theirs, label = 'Two versions of this text' }: Props) {
  const changes = wordChanges(yours.text, theirs.text)
  return (
    <section className="conflict" aria-label={label}>
      <p className="conflict__note">
        {changes
          ? 'Words that are in one version only are highlighted.'
          : 'These texts differ in so much that nothing is highlighted.'}
      </p>
      <div className="conflict__sides">
        <Side version={yours} changes={changes} side="before" />
        <Side version={theirs} changes={changes} side="after" />
      </div>
    </section>
  )
}
