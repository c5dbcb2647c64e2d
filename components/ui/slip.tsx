type Props = {
  /** "3 months later than first promised, moved twice" */
  words: string
  /** Days between first promise and latest date; drawn to scale against `longest`. */
  days?: number
  longest?: number
}

/** The slip: words first, a small bar second. The bar adds nothing that the words do not say. */
export function Slip({ words, days = 0, longest = 365 }: Props) {
  const share = Math.min(Math.abs(days) / Math.max(longest, 1), 1)
  return (
    <span className="slip">
      <span>{words}</span>
      {days !== 0 && (
        <svg viewBox="0 0 100 8" width="100" height="8" aria-hidden="true">
          <rect width="100" height="8" className="slip__track" />
          <rect
            width={Math.max(share * 100, 3)}
            height="8"
            className={days > 0 ? 'slip__late' : 'slip__early'}
          />
        </svg>
      )}
    </span>
  )
}
