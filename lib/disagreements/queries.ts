import type { Prisma } from '@/prisma/generated/client/client'
import { sourceSelect } from '../citations/queries'

/** A disagreement with its sides, for `disagreementOn`. */
export const disagreementSelect = {
  ref: true,
  title: true,
  weShow: true,
  position: true,
  sides: {
    select: { says: true, statedOn: true, source: { select: sourceSelect } },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.DisagreementSelect
