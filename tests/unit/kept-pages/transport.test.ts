import type { RequestListener } from 'node:http'
import inject from 'light-my-request'
import { expect, it } from 'vitest'
import { httpsOnly } from '@/lib/kept-pages/transport'

const answers: RequestListener = (_, res) => res.writeHead(404).end()
const said = async (siteUrl: string) =>
  (await inject(httpsOnly(siteUrl, answers), '/no-such-page')).headers['strict-transport-security']

it('keeps browsers to https where people see the site by https, with every answer', async () => {
  expect(await said('https://health-changes.example')).toBe('max-age=31536000')
})

it('says nothing where they see it by http', async () => {
  expect(await said('http://localhost:3000')).toBeUndefined()
})
