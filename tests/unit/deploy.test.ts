import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import inject from 'light-my-request'
import { describe, expect, it } from 'vitest'
import { FORM_BYTES, GIVEN_BACK_BYTES } from '@/lib/form-size'
import { keptUnder } from '@/lib/kept-pages/address'
import { httpsOnly } from '@/lib/kept-pages/transport'
import { webArguments } from '@/scripts/web-process'

const read = (name: string) => readFileSync(join('deploy', name), 'utf8')
const files = readdirSync('deploy', { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join('deploy', name)).isFile(),
)

describe('the files for running it', () => {
  it('let nginx hold whatever the app keeps, and nothing else', () => {
    const list = /location ~\* "\^\/\(\?:([a-z_|-]+)\)/.exec(read('nginx/server.conf'))?.[1]?.split('|') ?? []
    const places = [...readdirSync('app'), '_next'].filter((name) => !/\.|\(/.test(name) && name !== 'styles')
    const notKept = places.filter((name) => typeof keptUnder(`/${name}`) !== 'string')
    expect(notKept).toContain('workspace')
    expect(list.toSorted()).toEqual(notKept.toSorted())
  })

  it('give nginx time to ask the other instance after one that hangs', () => {
    const seconds = (name: string) =>
      Number(new RegExp(`${name} (\\d+)s;`).exec(read('nginx/proxy.conf'))?.[1])
    expect(seconds('proxy_next_upstream_timeout')).toBeGreaterThan(seconds('proxy_read_timeout'))
  })

  it('let nginx pass on every form that the app gives back, and name the same sizes', () => {
    const megabytes = [FORM_BYTES, GIVEN_BACK_BYTES].map((bytes) => bytes / 1024 / 1024)
    const text = read('nginx/server.conf')
    expect(text).toContain(`client_max_body_size ${megabytes[1]}m;`)
    expect(text).toContain(`more than ${megabytes[0]} MB the app answers`)
  })

  it('have nginx send with what is its own the headers that the app sends with everything', async () => {
    const own = read('nginx/server.conf')
      .split(/^location /m)
      .filter((location) => /root|alias|return/.test(location))
    expect(own).toHaveLength(5)
    for (const location of own) {
      expect(location).toMatch(/add_header X-Content-Type-Options nosniff( always)?;/)
      expect(location).toMatch(/add_header Strict-Transport-Security \$blmk_https_only( always)?;/)
    }
    const listener = httpsOnly('https://health-changes.example', (_, res) => res.end())
    const { headers } = await inject(listener, '/')
    const said = /\$blmk_https_only \{\s*default "";\s*https "(.*)";/.exec(read('nginx/http.conf'))?.[1]
    expect(said).toBe(headers['strict-transport-security'])
  })

  it.each(['systemd/blmk-web@.service', 'Dockerfile'])(
    'start the web server in %s as we start it',
    (name) => {
      const started = webArguments('start').join(' ').replace('--import ./scripts/stop-with-parent.mjs ', '')
      expect(read(name).replace(/", "/g, ' ')).toContain(started)
    },
  )

  it('give commands about the site the settings of the app', () => {
    const commands = [...read('README.md').matchAll(/`([^`]*npm run admin:invite[^`]*)`/g)]
    expect(commands.length).toBeGreaterThan(0)
    for (const [, command] of commands)
      expect(command).toMatch(/EnvironmentFile=\/etc\/blmk\/web\.env|deploy\/compose\.yaml run/)
  })

  it.each(files)('%s holds no secret', (name) => {
    const values = [...read(name).matchAll(/(?:PASSWORD|SECRET|KEY)=(.*)$/gm)].map(([, value]) => value)
    for (const value of values) expect(value).toMatch(/^(?:|NEXT_SERVER_ACTIONS_ENCRYPTION_KEY.*|\$.*)$/)
  })
})
