import type { RequestListener } from 'node:http'
import { beforeAll, expect, it, vi } from 'vitest'
import { db } from '@/lib/db'
import { createFacts } from '@/lib/kept-pages/facts'
import { seed } from '@/prisma/seed'
import { renderer } from '@/scripts/render'

/** Stands for Next: a page with its scripts, and a redirect. */
const framework: RequestListener = (req, res) => {
  if (req.url === '/moved') {
    res.statusCode = 308
    res.setHeader('Location', '/about')
  }
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.end(`<head><link rel="stylesheet" href="/s.css"/></head><h1>${req.url}</h1><script>1</script>`)
}

const facts = createFacts().at('')
const render = await renderer(framework, { '/s.css': [{ href: '/light.css', lacks: [] }] })

beforeAll(async () => {
  await seed(db)
})

it('renders a list itself, with the stylesheets that Next has on its pages', async () => {
  const { status, body } = await render('/timeline?place=luton', { database: 'primary', facts })
  expect(status).toBe(200)
  expect(body.toString()).toContain('<link rel="stylesheet" href="/light.css"/>')
  expect(body.toString()).toContain('>Timeline</h1>')
})

it('has Next render all else, and sends it without scripts', async () => {
  const { body } = await render('/about', { database: 'primary', facts })
  expect(body.toString()).toBe('<head><link rel="stylesheet" href="/light.css"/></head><h1>/about</h1>')
})

it('sends a redirect without the page that Next writes into it', async () => {
  const { status, headers, body } = await render('/moved', { database: 'primary', facts })
  expect({ status, location: headers.location, body }).toEqual({ status: 308, location: '/about', body: '' })
})

it('says that a list failed, so that a finished page can stand in for it', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const broken = {
    get: () => {
      throw new Error('a fault of ours')
    },
    learn: () => undefined,
  }
  const { status, body } = await render('/timeline', { database: 'primary', facts: broken })
  expect({ status, body: body.toString() }).toEqual({ status: 500, body: '' })
  expect(told).toHaveBeenCalledOnce()
})
