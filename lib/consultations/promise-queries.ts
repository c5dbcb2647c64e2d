import type { Prisma } from '@/prisma/generated/client/client'

/** What is owed as a consultation's outcome, for `promiseOn`. */
export const promiseSelect = {
  ...{ id: true, debtorId: true, functionId: true, askedOn: true, settledOn: true },
  ...{ basis: true, startsOn: true, days: true, dayType: true },
  clockChanges: {
    select: {
      ...{ kind: true, fromOn: true, toOn: true, days: true, agreedBy: true, reason: true, recordedAt: true },
    },
    orderBy: { seq: 'asc' },
  },
  acceptances: {
    select: { organisationId: true, kind: true, on: true, reason: true, recordedAt: true },
    orderBy: { seq: 'asc' },
  },
} as const satisfies Prisma.ObligationSelect
