import { answers, type Instance, makeInstance } from '../cluster/instance'
import { withClient } from '../database/client'
import type { Embedded } from '../database/embedded'
import { freePort } from '../port'
import type { Size } from './england/sizes'
import { writeEngland } from './programmes'
import { whole } from './report'

/** The site on a record of one size. */
export type Site = { size: Size; url: string; instance: Instance }

/** A database of this size, beside that of the real record. */
export async function grow(server: Embedded, size: Size): Promise<string> {
  const name = `record_${size.times}`
  await withClient(server.url('postgres'), (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE record`),
  )
  const started = performance.now()
  await writeEngland(server.url(name), size)
  console.log(`Wrote the record at ${size.times}× in ${whole((performance.now() - started) / 1000)} seconds.`)
  return server.url(name)
}

/** A running instance on this database. */
export async function startOn(databaseUrl: string): Promise<Instance> {
  const port = await freePort()
  const env = { SITE_URL: `http://127.0.0.1:${port}` }
  const instance = makeInstance({ port, databaseUrl, env, isRevived: false })
  await instance.start()
  await answers(`${instance.url}/api/health/ready`)
  return instance
}

/** Raises the edition, as any change to the record does, and takes the time until the page is there again. */
export async function took(address: string, databaseUrl: string): Promise<number> {
  await withClient(databaseUrl, (client) =>
    client.query('UPDATE edition SET number = number + 1, raised_at = now(); NOTIFY edition'),
  )
  await new Promise((resolve) => setTimeout(resolve, 30))
  const started = performance.now()
  await visit(address)
  return performance.now() - started
}

/** Asks for a page; throws where it is answered with anything but a page, or that there is none. */
export async function visit(address: string): Promise<void> {
  const response = await fetch(address)
  await response.arrayBuffer()
  if (!response.ok && response.status !== 404) throw new Error(`${address} answered ${response.status}`)
}
