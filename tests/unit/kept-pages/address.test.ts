import { expect, it } from 'vitest'
import { keptUnder } from '@/lib/kept-pages/address'

it.each([
  ['/timeline', '/timeline'],
  ['/timeline?utm_source=x', '/timeline'],
  ['/timeline?place=', '/timeline'],
  ['/on-2020-10-01/timeline?a=b', '/on-2020-10-01/timeline'],
  ['/problem/failed', '/problem/failed'],
  ['/timeline?place=luton', null],
  ['/on-2020-10-01/timeline?place=luton', null],
  ['/at?path=/timeline', null],
  ['/constructor?place=luton', '/constructor'],
  ['/__proto__?page=2', '/__proto__'],
  ['/workspace/feedback', undefined],
  ['/sign-in', undefined],
  ['/invitation/abc', undefined],
  ['/api/health', undefined],
  ['/_next/static/a.js', undefined],
  ['/favicon.svg', undefined],
  ['/consultations/a/responses/b/1/response.docx?x=1', '/consultations/a/responses/b/1/response.docx'],
  [
    '/on-2026-10-01/consultations/a/responses/b/1/response.html',
    '/on-2026-10-01/consultations/a/responses/b/1/response.html',
  ],
  ['/workspace/responses/a/files/response.docx', undefined],
])('%s is kept under %s', (url, path) => {
  expect(keptUnder(url)).toBe(path)
})
