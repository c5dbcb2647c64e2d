import type { DocumentRow } from '@/lib/consultation-responses/document-rules'
import { toDateColumn } from '@/lib/dates'

type Row = DocumentRow['sections'][number]['contributions'][number]
type Item = {
  text?: string
  original?: string
  ref?: string
  name?: string
  hiddenReason?: string
  withdrawnAt?: Date
}

/** A contribution as the database gives it; edited, unless `text` and `original` are the same. */
export const contributionRow = ({
  text = 'Ask the people of Luton first.',
  original = 'Will Luton be asked?',
  ref = 'HSCRG/2026/O1',
  name = 'Cllr A Name',
  hiddenReason,
  withdrawnAt,
}: Item): Row => ({
  id: 'c1',
  text,
  scrutinyItem: {
    id: 'i1',
    ref,
    kind: 'concern',
    text: original,
    authorName: name,
    hiddenReason: hiddenReason ?? null,
    withdrawnAt: withdrawnAt ?? null,
  },
})

type Options = { contributions?: Row[]; sentOn?: string; cameOfIt?: string }

/** A published first edition with one section on question 2, as the database gives it. */
export const documentRow = ({ contributions = [], sentOn, cameOfIt }: Options = {}): DocumentRow => ({
  id: 'r1',
  bodyId: 'b1',
  edition: 1,
  state: 'published',
  version: 4,
  coveringText: 'The group thanks the board.\n\nIt has four concerns.',
  circulatedAt: new Date('2026-10-20T09:00:00Z'),
  publishedAt: new Date('2026-11-02T09:00:00Z'),
  sentOn: sentOn ? toDateColumn(sentOn) : null,
  cameOfIt: cameOfIt ?? null,
  consultation: { id: 'k1', slug: 'integrating-care', title: 'Integrating care: next steps' },
  body: { slug: 'review-group', name: 'Health review group', host: null },
  agreedAt: {
    slug: 'review-group-2026-10',
    title: 'Meeting of October',
    on: '2026-10-28',
    visibility: 'published',
  },
  sections: [
    {
      id: 's1',
      text: 'The group prefers option 1.',
      question: { number: 2, wording: 'Do you agree?' },
      contributions,
    },
  ],
})
