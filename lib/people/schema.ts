import { z } from 'zod'
import type { FormState } from '../forms'
import { isCommonPassword } from './guess-rules'
import { PASSWORD_LENGTH } from './rules'

const { least, most } = PASSWORD_LENGTH
const characters = (text: string) => Array.from(text).length

const email = (ask: string) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.trim().toLowerCase())
    .refine((typed) => typed !== '', { error: ask, abort: true })
    .refine((typed) => typed.length <= 254 && z.email().safeParse(typed).success, {
      error: 'Enter an email address in the correct format, like name@example.com',
    })

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

const secret = (ask: string) =>
  z
    .string()
    .default('')
    .refine((typed) => typed !== '', { error: ask })

/** One email address, as it is stored. */
export const EmailAddress = email('Enter an email address')

/** Signing in with a password. */
export const SignInForm = z.object({
  email: email('Enter your email address'),
  password: secret('Enter your password'),
})

/** A new password in place of one that is known. */
export const PasswordForm = z.object({ currentPassword: secret('Enter your current password'), newPassword })

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

/** What a new account is made with, and what an existing one is given anew. */
export const AcceptForm = z.object({ name, newPassword })
/** A new password for whoever was let back in by a link. */
export const RenewForm = z.object({ newPassword })

const scope = z.uuid().or(z.literal('')).catch('').default('')

/** An invitation names what the role is for: NHS staff an organisation, reviewers and officers a group or committee. */
export const InviteForm = z
  .object({
    email: email('Enter the email address of the person to invite'),
    role: z.enum(['reviewer', 'scrutiny_officer', 'nhs_staff', 'administrator'], {
      error: 'Choose what they will do',
    }),
    organisationId: scope,
    bodyId: scope,
  })
  .transform(({ email, role, organisationId, bodyId }, context) => {
    const forBody = role === 'reviewer' || role === 'scrutiny_officer'
    if (role === 'nhs_staff' && !organisationId)
      context.addIssue({
        code: 'custom',
        path: ['organisationId'],
        message: 'Choose the organisation they work for',
      })
    if (forBody && !bodyId)
      context.addIssue({ code: 'custom', path: ['bodyId'], message: 'Choose the group or committee' })
    return {
      email,
      role,
      organisationId: role === 'nhs_staff' ? organisationId : null,
      bodyId: forBody ? bodyId : null,
    }
  })

export type InviteInput = z.output<typeof InviteForm>

/** The form again, or the link to send once somebody is invited. */
export type InviteState = FormState & { link?: string }
