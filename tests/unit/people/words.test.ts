import { expect, it } from 'vitest'
import { deviceText, minutesText, roleText } from '@/lib/people/words'

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'

it.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/143.0 Safari/537.36 Edg/143.0`,
    'Edge on Windows',
  ],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/143.0 Safari/537.36`, 'Chrome on Windows'],
  [
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15`,
    'Safari on a Mac',
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) CriOS/143.0 Mobile Safari/604.1`,
    'Chrome on an iPhone',
  ],
  [
    `Mozilla/5.0 (Linux; Android 16) ${WEBKIT} SamsungBrowser/29.0 Chrome/140.0 Mobile Safari/537.36`,
    'Samsung Internet on an Android device',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox on Linux'],
  ['curl/8', 'A browser on an unknown device'],
  ['', 'A browser on an unknown device'],
])('calls %s by its name', (userAgent, name) => {
  expect(deviceText(userAgent)).toBe(name)
})

it('rounds a wait up to whole minutes', () => {
  expect([1, 60, 61, 900].map(minutesText)).toEqual(['1 minute', '1 minute', '2 minutes', '15 minutes'])
})

it('names a role with what it is for', () => {
  expect(roleText('nhs_staff', 'NHS Central East')).toBe('NHS staff, NHS Central East')
  expect(roleText('administrator', null)).toBe('Administrator')
})
