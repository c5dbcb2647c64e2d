import { randomUUID } from 'node:crypto'
import { test as base } from '@playwright/test'
import { now } from '@/lib/clock'
import { londonDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { sendItem } from '@/lib/letters/send-commands'
import type { Actor } from '@/lib/permissions'
import { agreeItem } from '@/lib/scrutiny-items/check-commands'
import type { AskItem } from '@/lib/scrutiny-items/schema'
import { askItem } from '@/lib/scrutiny-items/write-commands'
import { withClient } from '@/scripts/database/client'
import { prepareDatabase } from '@/scripts/database/prepare-in-child'
import { freePort } from '@/scripts/port'
import { makeAccount, PASSWORD } from './accounts'
import { asking } from './asking'
import { fillSignIn } from './demo'
import { done } from './meetings'
import { seen, sending } from './officer'
import { startSite } from './site'

const GROUP = 'luton-health-review-group'
const STAFF = {
  luton: 'luton-ccg',
  merged: 'blmk-ccg',
  board: 'blmk-icb',
  'central-east': 'central-east-icb',
} as const

export type Who = 'councillor' | 'officer' | keyof typeof STAFF
type Person = { email: string; actor: Actor }

/** A record of its own, and the site that shows it: at the instant at which it was last started, which stands still. */
export type Eras = {
  url: string
  bodyId: string
  organisationIds: ReadonlyMap<string, string>
  people: Record<Who, Person>
  enter: (instant: string) => Promise<void>
}

/** A test in one of the eras through which one site lives. Its worker is its own: so are the database and the clock of this process. */
export const test = base.extend<{ signInAs: (who: Who) => Promise<void> }, { eras: Eras }>({
  eras: [async ({}, use) => withErasOf(use), { scope: 'worker', timeout: 90_000 }],
  baseURL: ({ eras }, use) => use(eras.url),
  signInAs: ({ page, eras }, use) =>
    use(async (who) => {
      await page.context().clearCookies()
      await page.goto('/sign-in')
      await fillSignIn(page, { email: eras.people[who].email, password: PASSWORD })
      await page.waitForURL(/\/workspace$/)
    }),
})

async function withErasOf(use: (eras: Eras) => Promise<void>): Promise<void> {
  const server = process.env.DATABASE_URL ?? ''
  const name = `eras_${randomUUID().replaceAll('-', '')}`
  const databaseUrl = Object.assign(new URL(server), { pathname: name }).href
  await withClient(server, (client) => client.query(`CREATE DATABASE ${name}`))
  await prepareDatabase({ url: databaseUrl, isEmbedded: false })
  process.env.DATABASE_URL = databaseUrl
  const site = await siteOf(databaseUrl)
  await use({ ...site, ...(await cast()) })
  await site.leave()
  await db.$disconnect()
  await withClient(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
}

async function siteOf(databaseUrl: string) {
  const port = await freePort()
  let leave = async () => {}
  const enter = async (clockNow: string) => {
    await leave()
    // What a test finds when it begins is recorded by this process, at the same instant.
    process.env.CLOCK_NOW = clockNow
    leave = await startSite({ port, databaseUrl, clockNow })
  }
  return { url: `http://127.0.0.1:${port}`, enter, leave: () => leave() }
}

/** Who acts: a councillor and the officer of Luton's review group, and staff of each body that owes the answer in its time. */
async function cast(): Promise<Pick<Eras, 'bodyId' | 'organisationIds' | 'people'>> {
  const { id: bodyId } = await db.body.findUniqueOrThrow({ where: { slug: GROUP } })
  const rows = await db.organisation.findMany({ select: { id: true, slug: true } })
  const organisationIds = new Map(rows.map(({ id, slug }) => [slug, id]))
  const staff = (who: keyof typeof STAFF) => {
    const organisationId = organisationIds.get(STAFF[who])
    return makeAccount({ name: `Staff of ${STAFF[who]}`, roles: [{ role: 'nhs_staff', organisationId }] })
  }
  const people = {
    councillor: await makeAccount({ name: 'Cllr A Name', roles: [{ role: 'reviewer', bodyId }] }),
    officer: await makeAccount({ name: 'An Officer', roles: [{ role: 'scrutiny_officer', bodyId }] }),
    luton: await staff('luton'),
    merged: await staff('merged'),
    board: await staff('board'),
    'central-east': await staff('central-east'),
  }
  return { bodyId, organisationIds, people }
}

type Given = Pick<AskItem, 'text'> & Partial<AskItem> & { debtor: string; meetingId: string }

/** What the group agreed at a meeting to ask of a body, at the instant of this era. */
export async function givenAgreed({ people, bodyId, organisationIds }: Eras, given: Given): Promise<string> {
  const { debtor, meetingId, ...words } = given
  const addresseeId = organisationIds.get(debtor) ?? ''
  const about = { type: 'organisation' as const, id: addresseeId }
  const form = asking({ about, bodyId, addresseeId, ...words })
  await done(askItem(people.councillor.actor, form, now()))
  await done(agreeItem(people.officer.actor, { ...(await seen(form.id)), meetingId }, now()))
  return form.id
}

/** The same, sent that day, with the due date that courtesy gives. */
export async function givenSent(eras: Eras, given: Given): Promise<string> {
  const id = await givenAgreed(eras, given)
  const form = sending({ ...(await seen(id)), sentOn: londonDay(now()) })
  await done(sendItem(eras.people.officer.actor, form, now()))
  return id
}
