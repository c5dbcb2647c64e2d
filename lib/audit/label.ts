import type { Prisma } from '@/prisma/generated/client/client'
import { titleOn } from '../bodies/title-rules'
import { today } from '../clock'
import { namedOn } from '../organisations/name-rules'
import type { Actor } from '../permissions'
import type { By } from './record'

type Tx = Prisma.TransactionClient

const named = {
  select: {
    slug: true,
    startsOn: true,
    names: { select: { name: true, shortName: true, startsOn: true, endsOn: true } },
  },
} as const

/** "NHS staff, NHS Central East Integrated Care Board": staff are shown by their organisation, never by name. */
export async function asStaffOf(tx: Tx, actor: Actor, organisationId: string): Promise<By> {
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    ...named,
  })
  return { userId: actor.userId, label: `NHS staff, ${namedOn(organisation, today()).name}` }
}

/** "Councillor, Health and Social Care Review Group, Luton Council". */
export async function asCouncillorOn(tx: Tx, actor: Actor, bodyId: string): Promise<By> {
  return { userId: actor.userId, label: `Councillor, ${await bodyTitle(tx, bodyId)}` }
}

/** "Scrutiny officer, Health and Social Care Review Group, Luton Council". */
export async function asOfficerFor(tx: Tx, actor: Actor, bodyId: string): Promise<By> {
  return { userId: actor.userId, label: `Scrutiny officer, ${await bodyTitle(tx, bodyId)}` }
}

async function bodyTitle(tx: Tx, id: string): Promise<string> {
  const select = { name: true, host: named } as const
  return titleOn(await tx.body.findUniqueOrThrow({ where: { id }, select }), today())
}
