import { z } from 'zod'
import type { FormState } from '../forms'

const email = (ask: string) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.trim().toLowerCase())
    .refine((typed) => typed !== '', { error: ask, abort: true })
    .refine((typed) => typed.length <= 254 && z.email().safeParse(typed).success, {
      error: 'Enter an email address in the correct format, like name@example.com',
    })

/** A password as it was typed, which must not be empty. */
export const secret = (ask: string) =>
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
