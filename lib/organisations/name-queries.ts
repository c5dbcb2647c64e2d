import type { Prisma } from '@/prisma/generated/client/client'

/** An organisation with the names that `nameOn` chooses from. */
export const namedSelect = {
  slug: true,
  startsOn: true,
  names: { select: { name: true, shortName: true, startsOn: true, endsOn: true } },
} as const satisfies Prisma.OrganisationSelect
