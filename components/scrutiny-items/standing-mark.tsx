import type { ReactNode } from 'react'
import { LIST_STANDING_WORDS, type ListStanding } from '@/lib/scrutiny-items/listed-rules'
import type { PartStanding, Rating } from '@/lib/standing/rules'

/** Shapes that stay apart without colour: open, half, full, crossed, two against each other. */
type Shape =
  'unsent' | 'unknown' | 'open' | 'said' | 'full' | 'half' | 'crossed' | 'against' | 'over' | 'warned'

const line = { fill: '#fff', stroke: 'currentColor', strokeWidth: 2.5 }
const SHAPES: Record<Shape, ReactNode> = {
  unsent: <path d="M2 4.5h16v11H2Zm0 0 8 6.5 8-6.5" {...line} strokeWidth="2" strokeLinejoin="round" />,
  unknown: <circle cx="10" cy="10" r="7" {...line} strokeDasharray="3.4 3.4" />,
  open: <circle cx="10" cy="10" r="6.75" {...line} />,
  said: (
    <>
      <path d="M2 3h16v11h-9l-4 4v-4H2Z" {...line} strokeWidth="2" strokeLinejoin="round" />
      <path d="M5.5 7h9M5.5 10.5h6" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  full: (
    <>
      <circle cx="10" cy="10" r="8" fill="currentColor" />
      <path d="m6 10.2 2.8 2.8L14 7.4" fill="none" stroke="#fff" strokeWidth="2.2" />
    </>
  ),
  half: (
    <>
      <circle cx="10" cy="10" r="6.75" {...line} />
      <path d="M10 3.25a6.75 6.75 0 0 0 0 13.5Z" fill="currentColor" />
    </>
  ),
  crossed: (
    <>
      <rect x="2" y="2" width="16" height="16" rx="2" fill="currentColor" />
      <path d="m6 6 8 8m0-8-8 8" stroke="#fff" strokeWidth="2.4" />
    </>
  ),
  against: (
    <>
      <path d="M1.5 10 8.5 3v14Z" fill="currentColor" />
      <path d="M18.5 10 11.5 3v14Z" {...line} strokeWidth="2" strokeLinejoin="round" />
    </>
  ),
  over: <path d="M3 10h14" fill="none" stroke="currentColor" strokeWidth="3.5" />,
  warned: (
    <>
      <path d="M10 1.5 19 18H1Z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
      <path d="M10 7v5.2M10 14.2v2" stroke="#fff" strokeWidth="2.2" />
    </>
  ),
}

type Tone = 'quiet' | 'plain' | 'good' | 'bad'
type Look = readonly [Shape, Tone]

const STANDINGS: Record<ListStanding, Look> = {
  to_be_sent: ['unsent', 'plain'],
  not_established: ['unknown', 'quiet'],
  awaited: ['open', 'plain'],
  claimed: ['said', 'plain'],
  answered: ['full', 'good'],
  partly: ['half', 'plain'],
  not_answered: ['crossed', 'bad'],
  disputed: ['against', 'bad'],
  on_record: ['said', 'plain'],
  withdrawn: ['over', 'quiet'],
}

const PARTS: Record<PartStanding, Look> = {
  ...STANDINGS,
  holding: ['open', 'plain'],
  partial: ['half', 'plain'],
  full: ['said', 'plain'],
  refusal: ['crossed', 'bad'],
}

const RATINGS: Record<Rating, Look> = {
  red: ['crossed', 'bad'],
  amber: ['warned', 'plain'],
  green: ['full', 'good'],
}

function Mark({ look: [shape, tone], word, name }: { look: Look; word: string; name?: string }) {
  return (
    <span className={`standing-mark standing-mark--${name ?? tone}`}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        {SHAPES[shape]}
      </svg>{' '}
      <span>{word}</span>
    </span>
  )
}

/** How an item stands: a word, a shape and a colour, in that order of importance. */
export const StandingMark = ({ standing }: { standing: ListStanding }) => (
  <Mark look={STANDINGS[standing]} word={LIST_STANDING_WORDS[standing]} />
)

/** How one part stands; the words say more than a list has room for. */
export const PartMark = ({ standing, word }: { standing: PartStanding; word: string }) => (
  <Mark look={PARTS[standing]} word={word} />
)

/** An assessment: its word names the colour, and its shape is its own. */
export const RatingMark = ({ rating, word }: { rating: Rating; word: string }) => (
  <Mark look={RATINGS[rating]} word={word} name={rating} />
)
