import type { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import type { IsoDay } from '../dates'
import { namedSelect } from '../organisations/name-queries'
import { namedOn } from '../organisations/name-rules'
import { organisationsOf, type Actor } from '../permissions'
import { readSuccessionMap } from './owner-queries'
import { owedBy, type Owner, type SuccessionMap } from './owner-rules'

type Choice = { value: string; label: string }

/** Who would owe on a day what an organisation is asked on that day. */
const standInOf = (debtorId: string, day: IsoDay, map: SuccessionMap): Owner =>
  owedBy({ debtorId, askedOn: day, functionId: null, acceptances: [] }, day, map)

const isThereOn = (map: SuccessionMap, id: string, day: IsoDay): boolean => {
  const owner = standInOf(id, day, map)
  return owner.kind === 'owed' && owner.organisationId === id
}

/** Whether an organisation acts on a day: one that is gone, or has handed everything on, can take on nothing. */
export async function isThere(tx: Prisma.TransactionClient, id: string, day: IsoDay): Promise<boolean> {
  return isThereOn(await readSuccessionMap(tx), id, day)
}

/** The actor's organisations that are there on a day, by their names of that day, for a choice in a form. */
export async function presentOrganisations(actor: Actor, day: IsoDay): Promise<Choice[]> {
  const map = await readSuccessionMap(db)
  const ids = organisationsOf(actor).filter((id) => isThereOn(map, id, day))
  const rows = await db.organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, ...namedSelect },
  })
  return rows.map(({ id, ...row }) => ({ value: id, label: namedOn(row, day).name }))
}

/** "NHS Luton CCG is not there any more: NHS BLMK CCG stands in its place", of one that does not act on a day. */
export async function goneText(id: string, day: IsoDay): Promise<string> {
  const owner = standInOf(id, day, await readSuccessionMap(db))
  const ids = owner.kind === 'owed' ? [owner.organisationId] : owner.candidateIds
  const rows = await db.organisation.findMany({
    where: { id: { in: [id, ...ids] } },
    select: { id: true, ...namedSelect },
  })
  const nameOf = (each: string) => rows.flatMap((row) => (row.id === each ? [namedOn(row, day).name] : []))
  const names = new Intl.ListFormat('en-GB').format(ids.flatMap(nameOf))
  const instead = `${names} ${ids.length > 1 ? 'stand' : 'stands'} in its place`
  const [name = 'This organisation'] = nameOf(id)
  return `${name} is not there any more: ${names ? instead : 'the record names no body in its place'}`
}

/** The same of each of the actor's organisations, for whoever has none that is there. */
export const goneTexts = (actor: Actor, day: IsoDay): Promise<string[]> =>
  Promise.all(organisationsOf(actor).map((id) => goneText(id, day)))
