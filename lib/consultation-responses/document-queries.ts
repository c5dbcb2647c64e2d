import type { Prisma } from '@/prisma/generated/client/client'
import { titledSelect } from '../bodies/title-queries'

const contributions = {
  select: {
    id: true,
    text: true,
    scrutinyItem: {
      select: {
        ...{ id: true, ref: true, kind: true, text: true, authorName: true },
        ...{ hiddenReason: true, withdrawnAt: true },
      },
    },
  },
  orderBy: { position: 'asc' },
} as const

/** A response with all that is told of it, for `documentOn`. */
export const documentSelect = {
  ...{ id: true, bodyId: true, edition: true, state: true, version: true, coveringText: true },
  ...{ circulatedAt: true, publishedAt: true, sentOn: true, cameOfIt: true },
  consultation: { select: { id: true, slug: true, title: true } },
  body: { select: { slug: true, ...titledSelect } },
  agreedAt: { select: { slug: true, title: true, on: true, visibility: true } },
  sections: {
    select: {
      id: true,
      text: true,
      question: { select: { number: true, wording: true } },
      contributions,
    },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.ConsultationResponseSelect

/** What is told of the other editions of a response. */
export const editionSelect = {
  edition: true,
  state: true,
  publishedAt: true,
} as const satisfies Prisma.ConsultationResponseSelect
