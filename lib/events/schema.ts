import { z } from 'zod'
import { ACTION_WORDS, SUBJECT_WORDS } from './words'

const oneOf = (words: Record<string, string>) =>
  z
    .string()
    .refine((value) => Object.hasOwn(words, value))
    .or(z.literal(''))
    .default('')

/** The filter of the log, as its address has it. */
export const EventFilter = z.object({
  action: oneOf(ACTION_WORDS),
  subject: oneOf(SUBJECT_WORDS),
  id: z.uuid().or(z.literal('')).default(''),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
})

export type EventFilter = z.output<typeof EventFilter>
