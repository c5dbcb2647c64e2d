import { FINDING_WORDS } from '@/lib/standing/words'

const FINDINGS = ['answered', 'partly', 'not_answered', 'disputed'] as const

/** Left open: the finding is the group's, made at the meeting. Room on paper to tick one and to write why. */
export function FindingBoxes({ number }: { number: number }) {
  return (
    <div className="finding-boxes" role="group" aria-label={`The group’s finding on paragraph ${number}`}>
      <p className="finding-boxes__title">The group’s finding, to be made at the meeting</p>
      <ul className="finding-boxes__choices">
        {FINDINGS.map((finding) => (
          <li key={finding}>
            <span className="finding-boxes__box" aria-hidden="true" />
            {FINDING_WORDS[finding]}
          </li>
        ))}
      </ul>
      <p className="finding-boxes__reason">Reason:</p>
    </div>
  )
}
