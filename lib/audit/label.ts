import type { Prisma } from '@/prisma/generated/client/client'
import { today } from '../clock'
import { namedOn } from '../organisations/name-rules'
import type { Actor } from '../permissions'
import type { By } from './record'

type Tx = Prisma.TransactionClient

/** "NHS staff, NHS Central East Integrated Care Board": staff are shown by their organisation, never by name. */
export async function asStaffOf(tx: Tx, actor: Actor, organisationId: string): Promise<By> {
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: {
      slug: true,
      startsOn: true,
      names: { select: { name: true, shortName: true, startsOn: true, endsOn: true } },
    },
  })
  return { userId: actor.userId, label: `NHS staff, ${namedOn(organisation, today()).name}` }
}

/** "Councillor on Luton's health and social care review group". */
export async function asCouncillorOn(tx: Tx, actor: Actor, bodyId: string): Promise<By> {
  return { userId: actor.userId, label: `Councillor on ${await bodyName(tx, bodyId)}` }
}

/** "Scrutiny officer for Luton's health and social care review group". */
export async function asOfficerFor(tx: Tx, actor: Actor, bodyId: string): Promise<By> {
  return { userId: actor.userId, label: `Scrutiny officer for ${await bodyName(tx, bodyId)}` }
}

async function bodyName(tx: Tx, id: string): Promise<string> {
  const body = await tx.body.findUniqueOrThrow({ where: { id }, select: { name: true } })
  return body.name
}
