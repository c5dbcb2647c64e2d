import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keptUnder } from '@/lib/kept-pages/address'

const read = (name: string) => readFileSync(join('deploy', name), 'utf8')
const files = readdirSync('deploy', { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join('deploy', name)).isFile(),
)

describe('the files for running it', () => {
  it('let nginx hold nothing that the app does not keep', () => {
    const list = /location ~\* "\^\/\(\?:([a-z_|-]+)\)/.exec(read('nginx/server.conf'))?.[1]?.split('|') ?? []
    const places = [...readdirSync('app'), '_next'].filter((name) => !/\.|\(/.test(name) && name !== 'styles')
    const notKept = places.filter((name) => typeof keptUnder(`/${name}/x`) !== 'string')
    expect(notKept).toContain('workspace')
    expect(list).toEqual(expect.arrayContaining(notKept))
  })

  it('let an instance that stops take requests for longer than nginx passes one by', () => {
    const passedBy = [...read('nginx/blmk.conf').matchAll(/fail_timeout=(\d+)s/g)].map(([, s]) => Number(s))
    const drains = ['systemd/blmk-web@.service', 'Dockerfile'].map((name) =>
      Number(/DRAIN_SECONDS=(\d+)/.exec(read(name))?.[1]),
    )
    expect(passedBy).toHaveLength(4)
    expect(Math.min(...drains)).toBeGreaterThan(Math.max(...passedBy))
  })

  it.each(files)('%s holds no secret', (name) => {
    const values = [...read(name).matchAll(/(?:PASSWORD|SECRET|KEY)=(.*)$/gm)].map(([, value]) => value)
    for (const value of values) expect(value).toMatch(/^(?:|NEXT_SERVER_ACTIONS_ENCRYPTION_KEY.*|\$.*)$/)
  })
})
