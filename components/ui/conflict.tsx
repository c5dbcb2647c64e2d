import { diffWords } from 'diff'

type Version = { heading: string; by?: string; text: string }

type Props = { yours: Version; theirs: Version; label?: string }

/** Words in `text` that are not in `other`, marked. Marks are read out as well as coloured. */
function Marked({ text, other }: { text: string; other: string }) {
  const parts = diffWords(other, text).filter((part) => !part.removed)
  return (
    <p className="conflict__text">
      {parts.map((part, index) => (part.added ? <mark key={index}>{part.value}</mark> : part.value))}
    </p>
  )
}

function Side({ version, other }: { version: Version; other: Version }) {
  return (
    <div className="conflict__side">
      <h3 className="nhsuk-heading-s">{version.heading}</h3>
      {version.by && <p className="conflict__by">{version.by}</p>}
      {version.text ? <Marked text={version.text} other={other.text} /> : <p>Nothing was written here.</p>}
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
