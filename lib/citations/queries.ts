import type { Prisma } from '@/prisma/generated/client/client'

/** What a page needs to name a source. */
export const sourceSelect = {
  key: true,
  title: true,
  publisher: true,
  kind: true,
  url: true,
  publishedOn: true,
} as const satisfies Prisma.SourceSelect

/** The citations of a fact, for `citedOn`. */
export const citationSelect = {
  note: true,
  source: { select: sourceSelect },
} as const satisfies Prisma.CitationSelect
