import { expect, it } from 'vitest'
import { returnPath, signInHref } from '@/lib/return-path'

it('leads back into the workspace, with what the address carried', () => {
  expect(returnPath('/workspace/people?kept=abc')).toBe('/workspace/people?kept=abc')
  expect(signInHref('/workspace/people?a=b')).toBe('/sign-in?return=%2Fworkspace%2Fpeople%3Fa%3Db')
})

it.each([
  'https://evil.example/workspace',
  '//evil.example/workspace',
  '/\\evil.example/workspace',
  '\\\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  '/workspaces',
  '/sign-in',
  '/workspace/../sign-in',
  '',
  undefined,
  ['/workspace/people'],
])('leads from %s to the first page of the workspace', (text) => {
  expect(returnPath(text)).toBe('/workspace')
})
