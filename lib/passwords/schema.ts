import { z } from 'zod'
import { PASSWORD_LENGTH } from '../people/rules'
import { secret } from '../people/schema'
import { isCommonPassword } from './guess-rules'

// Apart from the other forms of people: the words that a new password is compared with take 23 MB, which signing in must not load.

const { least, most } = PASSWORD_LENGTH
const characters = (text: string) => Array.from(text).length

/** Never trimmed: a space is as good a character as any other. */
const newPassword = z
  .string()
  .default('')
  .refine((typed) => typed !== '', { error: 'Enter a new password', abort: true })
  .refine((typed) => characters(typed) >= least, { error: `Use ${least} characters or more`, abort: true })
  .refine((typed) => characters(typed) <= most, { error: `Use ${most} characters or fewer`, abort: true })
  .refine((typed) => !isCommonPassword(typed), {
    error: 'This password is too easy to guess. Try 3 words that do not belong together',
  })

/** Letters of any script; no control characters and no marks that turn the direction of what follows. */
const name = z
  .string()
  .default('')
  .transform((typed) => typed.trim().replace(/\s+/g, ' '))
  .refine((typed) => typed !== '', { error: 'Enter your name', abort: true })
  .refine((typed) => characters(typed) <= 100, { error: 'Enter a name of 100 characters or fewer' })
  .refine((typed) => /^[\p{L}\p{M}\p{N} .,'’()-]+$/u.test(typed), {
    error: 'Use only letters, numbers, spaces, hyphens and apostrophes in your name',
  })

/** A new password in place of one that is known. */
export const PasswordForm = z.object({ currentPassword: secret('Enter your current password'), newPassword })

/** What a new account is made with, and what an existing one is given anew. */
export const AcceptForm = z.object({ name, newPassword })
/** A new password for whoever was let back in by a link. */
export const RenewForm = z.object({ newPassword })
