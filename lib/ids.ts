import { z } from 'zod'

const Id = z.uuid()

/** Whether text from an address or a form can be the key of a row; the database refuses anything else as an error. */
export const isId = (text: string): boolean => Id.safeParse(text).success

/** A new key (UUID version 7, RFC 9562: the instant, then chance), made before its row so that a form can carry it. */
export function newId(at: Date): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const time = at.getTime().toString(16).padStart(12, '0')
  const chance = Array.from(bytes.subarray(6), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = ((Number.parseInt(chance.slice(4, 5), 16) & 3) | 8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(1, 4)}-${variant}${chance.slice(5, 8)}-${chance.slice(8)}`
}
