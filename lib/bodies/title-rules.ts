import type { IsoDay } from '../dates'
import { namedOn, type NamedRow } from '../organisations/name-rules'

/** A body and the organisation that it belongs to, as the database gives them. */
export type TitledRow = { name: string; host: NamedRow | null }

/** "Health and Social Care Review Group, Luton Council": many councils have a group of that name, so its host is named too. */
export function titleOn({ name, host }: TitledRow, day: IsoDay): string {
  if (!host) return name
  const { name: hostName, shortName } = namedOn(host, day)
  return name.includes(hostName) || name.includes(shortName) ? name : `${name}, ${hostName}`
}
