import type { Prisma } from '@/prisma/generated/client/client'
import { namedSelect } from '../organisations/name-queries'

/** A body and its host, for `titleOn`. */
export const titledSelect = { name: true, host: { select: namedSelect } } as const satisfies Prisma.BodySelect
