import { compareTexts } from '@/lib/comparison'
import { Marked } from './marked'

type Version = { heading: string; by?: string; text: string }

type Props = { yours: Version; theirs: Version; label?: string }

function Side({ version, other }: { version: Version; other: Version }) {
  return (
    <div className="conflict__side">
      <h3 className="nhsuk-heading-s">{version.heading}</h3>
      {version.by && <p className="conflict__by">{version.by}</p>}
      {version.text ? (
        <Marked stretches={compareTexts(other.text, version.text).after} />
      ) : (
        <p>Nothing was written here.</p>
      )}
    </div>
  )
}

/** Two texts of one field after a lost race: both whole, what differs marked, neither lost. */
export function Conflict({ yours, theirs, label = 'Two versions of this text' }: Props) {
  return (
    <section className="conflict" aria-label={label}>
      <p className="conflict__note">Words that are in one version only are highlighted.</p>
      <div className="conflict__sides">
        <Side version={yours} other={theirs} />
        <Side version={theirs} other={yours} />
      </div>
    </section>
  )
}
