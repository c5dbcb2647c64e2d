import { expect, it } from 'vitest'
import { InviteForm, SignInForm } from '@/lib/people/schema'

const messages = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map(({ message }) => message)
const uuid = '01a20595-9011-7628-9ddf-d8aa5dacdfa8'

it('says for each empty field what to enter', () => {
  expect(messages(SignInForm.safeParse({}))).toEqual(['Enter your email address', 'Enter your password'])
})

it.each([
  'name',
  'name@',
  '@example.com',
  'a b@example.com',
  `${'x'.repeat(250)}@example.com`,
  '<script>@x.org',
])('takes %s for no email address', (email) => {
  expect(messages(SignInForm.safeParse({ email, password: 'x' }))).toEqual([
    'Enter an email address in the correct format, like name@example.com',
  ])
})

it('stores an email address in small letters and without spaces around it', () => {
  expect(SignInForm.parse({ email: ' A.Name@Example.COM ', password: ' x ' })).toEqual({
    email: 'a.name@example.com',
    password: ' x ',
  })
})

it('asks what each role is for, and drops what it is not for', () => {
  const invite = (more: object) => InviteForm.safeParse({ email: 'a@example.com', ...more })
  expect(messages(invite({}))).toEqual(['Choose what they will do'])
  expect(messages(invite({ role: 'nhs_staff', bodyId: uuid }))).toEqual([
    'Choose the organisation they work for',
  ])
  expect(messages(invite({ role: 'reviewer', bodyId: 'no key' }))).toEqual(['Choose the group or committee'])
  const data = { email: 'a@example.com', organisationId: null, bodyId: null }
  expect(invite({ role: 'administrator', organisationId: uuid, bodyId: uuid }).data).toEqual({
    ...data,
    role: 'administrator',
  })
  expect(invite({ role: 'scrutiny_officer', organisationId: uuid, bodyId: uuid }).data).toEqual({
    ...data,
    role: 'scrutiny_officer',
    bodyId: uuid,
  })
})
