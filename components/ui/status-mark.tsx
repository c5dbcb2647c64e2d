import type { ReactNode } from 'react'

export type Status = 'happened' | 'planned' | 'late' | 'undated' | 'stopped'

const words: Record<Status, string> = {
  happened: 'Happened',
  planned: 'Planned',
  late: 'Late',
  undated: 'No date yet',
  stopped: 'Stopped',
}

const shapes: Record<Status, ReactNode> = {
  happened: <circle cx="10" cy="10" r="7" fill="currentColor" />,
  planned: <circle cx="10" cy="10" r="6.5" fill="#fff" stroke="currentColor" strokeWidth="3" />,
  undated: (
    <circle
      cx="10"
      cy="10"
      r="6.5"
      fill="#fff"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeDasharray="3.4 3.4"
    />
  ),
  late: (
    <>
      <path
        d="M10 1.5 19 18H1Z"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <path d="M10 7v5.2M10 14.2v2" stroke="#fff" strokeWidth="2.2" />
    </>
  ),
  stopped: (
    <>
      <rect x="2" y="2" width="16" height="16" rx="2" fill="#fff" stroke="currentColor" strokeWidth="2" />
      <path d="m6 6 8 8m0-8-8 8" stroke="currentColor" strokeWidth="2.6" />
    </>
  ),
}

/** The shape alone, for a place where the word stands beside it anyway. */
export function StatusShape({ status }: { status: Status }) {
  return (
    <svg
      className={`status-shape status-shape--${status}`}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      {shapes[status]}
    </svg>
  )
}

type MarkProps = {
  status: Status
  word?: string
  /** False where the shape stands nearby, as on the line of a timeline. */
  hasShape?: boolean
}

/** A word, a shape and a colour, in that order of importance. Say late in days: `word="12 days late"`. */
export function StatusMark({ status, word = words[status], hasShape = true }: MarkProps) {
  return (
    <span className={`status-mark status-mark--${status}`}>
      {hasShape && <StatusShape status={status} />} <span>{word}</span>
    </span>
  )
}
