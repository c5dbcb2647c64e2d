import { z } from 'zod'

/** The values in an address by their names. */
export type Asked = Readonly<Record<string, string>>

/** Takes a whole address; returns the values after its "?". Of several with one name the first counts. */
export const askedIn = (url: string): Asked => Object.fromEntries([...new URL(url).searchParams].reverse())

const LONGEST = 200

/** One such value as text that a database takes, cut where it is absurdly long; empty where there is none. */
export const askedText = z
  .string()
  .transform((text) => text.replaceAll('\0', '').trim().slice(0, LONGEST))
  .catch('')

/** The number of a page in an address; whatever is none means the first. */
export const askedPage = askedText.transform((text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1))
