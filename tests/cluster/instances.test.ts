import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/ids'
import type { Cluster } from '@/scripts/cluster/start'
import { withClient } from '@/scripts/database/client'
import { loadForm, sendForm, signedInAt } from '../support/native-forms'
import { median, shutOut, startTestCluster, untilSays, writeByHand } from '../support/test-cluster'

const SECOND = 1000

let cluster: Cluster
let first: string
let second: string

beforeAll(async () => {
  cluster = await startTestCluster()
  first = cluster.instances[0].url
  second = cluster.instances[1].url
})
afterAll(() => cluster.stop())

/** Both instances keep the page at hand, as it was before the change that comes. */
const warm = () => Promise.all([first, second].map((url) => fetch(`${url}/glossary`).then((r) => r.text())))

/** After how many milliseconds a change is seen on both; it fails where that takes more than three seconds. */
async function seenOnBoth(
  change: () => Promise<unknown>,
  sentence: string,
  { path = '/glossary', isWanted = true } = {},
): Promise<number> {
  await Promise.all([first, second].map((url) => fetch(url + path).then((r) => r.text())))
  await change()
  const seen = [first, second].map((url) => untilSays(url + path, sentence, { isWanted }))
  return Math.max(...(await Promise.all(seen)))
}

/** The middle one of several tries lies within a second: a busy machine may be late for once. */
function expectWithinASecond(times: number[]): void {
  console.log(`seen after ${times.map(Math.round).join(', ')} ms`)
  expect(median(times)).toBeLessThan(SECOND)
}

async function milestoneOfStaff(): Promise<{ id: string; slug: string }> {
  return withClient(cluster.primary.url, async (client) => {
    const { rows } = await client.query<{ id: string; slug: string }>(`
      SELECT m.id, m.slug FROM milestone m JOIN role_grant g ON g.organisation_id = m.owner_id
      WHERE g.role = 'nhs_staff' AND NOT EXISTS (
        SELECT FROM milestone_date d WHERE d.milestone_id = m.id AND d.kind = 'actual'
      ) ORDER BY m.slug LIMIT 1`)
    if (!rows[0]) throw new Error('No milestone belongs to an organisation of the demonstration staff')
    return rows[0]
  })
}

/** Two questions and a meeting of the record: the form that hides each, the pages that show it, and words of its own. */
async function toHide() {
  return withClient(cluster.primary.url, async (client) => {
    const { rows } = await client.query<{ form: string; pages: string[]; text: string }>(`
      (SELECT '/workspace/register/' || id || '/hide' AS form, substring(text FROM '^[A-Za-z ]+') AS text,
        ARRAY['/questions/' || lower(replace(ref, '/', '-')), '/questions'] AS pages
      FROM scrutiny_item WHERE ref LIKE 'HSCRG/%/Q%' ORDER BY ref LIMIT 2)
      UNION ALL
      (SELECT '/workspace/meetings/' || m.id || '/hide', m.title, ARRAY['/meetings/' || m.slug, '/meetings']
      FROM meeting m JOIN body b ON b.id = m.body_id WHERE b.slug = 'luton-health-review-group' ORDER BY m.slug DESC LIMIT 1)`)
    return rows
  })
}

describe('a change is seen on every instance within a second', () => {
  it('when it came by hand (in the middle of five tries)', async () => {
    const times: number[] = []
    for (let i = 0; i < 5; i++) {
      const sentence = `Changed by hand ${i}.`
      times.push(await seenOnBoth(() => writeByHand(cluster.primary.url, sentence), sentence))
    }
    expectWithinASecond(times)
  })

  it('when it is taken back', async () => {
    const times: number[] = []
    for (let i = 0; i < 3; i++) {
      const secret = `This should not have been published ${i}.`
      await seenOnBoth(() => writeByHand(cluster.primary.url, secret), secret)
      const takeBack = () => writeByHand(cluster.primary.url, 'Taken back.')
      times.push(await seenOnBoth(takeBack, secret, { isWanted: false }))
    }
    expectWithinASecond(times)
  })

  it('when the connection that listens is cut in the moment of the change', async () => {
    const times: number[] = []
    for (let i = 0; i < 3; i++) {
      const sentence = `Changed unheard ${i}.`
      const change = () =>
        withClient(cluster.primary.url, async (client) => {
          await client.query(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'blmk edition'`,
          )
          await writeByHand(cluster.primary.url, sentence)
        })
      times.push(await seenOnBoth(change, sentence))
    }
    expectWithinASecond(times)
  })

  it('when PostgreSQL was restarted before (within three, since all must connect again)', async () => {
    await warm()
    await cluster.primary.stop()
    await cluster.primary.start()
    const sentence = 'Changed after a restart.'
    const time = await seenOnBoth(() => writeByHand(cluster.primary.url, sentence), sentence)
    console.log(`seen after ${Math.round(time)} ms`)
    expect(time).toBeLessThan(3 * SECOND)
  })

  it('when it was saved by a form on the other', async () => {
    const { id, slug } = await milestoneOfStaff()
    const cookie = await signedInAt(first, 'staff')
    const times: number[] = []
    for (let i = 1; i <= 3; i++) {
      const form = await loadForm(first, `/workspace/milestones/${id}/date`, 'reason', cookie)
      await fetch(`${second}/milestones/${slug}`)
      const reason = `The board needs longer ${newId(new Date())}.`
      const date = { kind: 'forecast', 'on-day': String(i), 'on-month': '9', 'on-year': '2031' }
      const source = {
        'source-title': 'A board paper',
        'source-publisher': 'NHS Central East',
        'source-url': '',
      }
      const { status } = await sendForm(first, form, { ...date, ...source, reason }, cookie)
      expect(status).toBe(303)
      times.push(await untilSays(`${second}/milestones/${slug}`, reason))
    }
    expectWithinASecond(times)
  })

  it('when something is hidden by a form: it is gone from its own page and from the lists', async () => {
    const cookie = await signedInAt(first, 'officer')
    const times: number[] = []
    for (const { form: path, pages, text } of await toHide()) {
      const form = await loadForm(first, path, 'reason', cookie)
      for (const page of pages) expect(await (await fetch(second + page)).text()).toContain(text)
      const hide = async () => {
        const { status } = await sendForm(first, form, { reason: 'It names a patient.' }, cookie)
        expect(status).toBe(303)
      }
      const [own = '', ...lists] = pages
      times.push(await seenOnBoth(hide, text, { path: own, isWanted: false }))
      const urls = lists.flatMap((list) => [first + list, second + list])
      times.push(...(await Promise.all(urls.map((url) => untilSays(url, text, { isWanted: false })))))
    }
    expectWithinASecond(times)
  })
})

describe('public pages are read from the replica', () => {
  /** How often this server was asked for the terms of the glossary. */
  const readsOf = (url: string) =>
    withClient(url, async (client) => {
      const { rows } = await client.query<{ calls: string }>(
        `SELECT coalesce(sum(calls), 0) AS calls FROM pg_stat_statements WHERE query LIKE 'SELECT%' AND query LIKE '%GlossaryTerm_citations%'`,
      )
      return Number(rows[0]?.calls)
    })

  /** Waits until the replica follows the primary again, which was restarted before. */
  const untilItFollows = () =>
    withClient(cluster.primary.url, async (client) => {
      const question = `SELECT FROM pg_stat_replication WHERE state = 'streaming' AND replay_lsn = pg_current_wal_lsn()`
      while ((await client.query(question)).rowCount === 0)
        await new Promise((resolve) => setTimeout(resolve, 50))
    })

  it('and the primary is spared', async () => {
    const { primary, replica } = cluster
    await withClient(primary.url, (client) => client.query('CREATE EXTENSION pg_stat_statements'))
    await untilItFollows()
    const reads = () => Promise.all([readsOf(primary.url), readsOf(replica.url)])
    const before = await reads()
    for (let i = 0; i < 5; i++) {
      await writeByHand(primary.url, `For the replica ${i}.`)
      await untilSays(`${first}/glossary`, `For the replica ${i}.`)
    }
    const after = await reads()
    // On a busy machine it may now and then be late.
    expect(after[1] - before[1]).toBeGreaterThan(after[0] - before[0])
  })

  it('but from the primary once the replica is away, as fresh', async () => {
    await cluster.replica.stop()
    const times: number[] = []
    for (let i = 0; i < 3; i++) {
      const sentence = `Without a replica ${i}.`
      times.push(await seenOnBoth(() => writeByHand(cluster.primary.url, sentence), sentence))
    }
    await cluster.replica.start()
    expectWithinASecond(times)
  })

  const replay = (what: 'pause' | 'resume') =>
    withClient(cluster.replica.url, (client) => client.query(`SELECT pg_wal_replay_${what}()`))

  it('and from the primary while the replica receives nothing', async () => {
    await replay('pause')
    const times: number[] = []
    for (let i = 0; i < 3; i++) {
      const sentence = `The replica lags ${i}.`
      times.push(await seenOnBoth(() => writeByHand(cluster.primary.url, sentence), sentence))
    }
    await replay('resume')
    expectWithinASecond(times)
  })

  it('but never by who just wrote: they find what they wrote though the replica has not heard of it', async () => {
    const { id } = await milestoneOfStaff()
    const cookie = await signedInAt(first, 'reviewer')
    const form = await loadForm(first, `/workspace/feedback/new?about=milestone:${id}`, 'text', cookie)
    const text = `Written while the replica sleeps ${newId(new Date())}`
    await replay('pause')
    const { status, location } = await sendForm(first, form, { kind: 'comment', text, then: 'draft' }, cookie)
    const pages = await Promise.all(
      [first, second].map((url) => fetch(url + location, { headers: { cookie } }).then((r) => r.text())),
    )
    await replay('resume')
    expect(status).toBe(303)
    for (const page of pages) expect(page).toContain(text)
  })
})

describe('while many ask for pages of their own', () => {
  it('a page that stands need not wait behind them, and who comes too late is told when to come back', async () => {
    const answers = new Map<string, number>()
    const waits: number[] = []
    let isOver = false
    let count = 0
    const reader = async () => {
      while (!isOver) {
        const start = performance.now()
        const response = await fetch(`${first}/timeline?place=luton&n=${count++}`)
        await response.text()
        const got = `${response.status} ${response.headers.get('retry-after') ?? ''}`
        answers.set(got, (answers.get(got) ?? 0) + 1)
        if (response.ok) waits.push(performance.now() - start)
        else await new Promise((resolve) => setTimeout(resolve, 500))
      }
    }
    const crowd = Array.from({ length: 400 }, reader)
    while (waits.length < 100) await new Promise((resolve) => setTimeout(resolve, 20))
    const times: number[] = []
    for (let i = 0; i < 3; i++) {
      const sentence = `Changed in a crowd ${i}.`
      await fetch(`${first}/glossary`).then((response) => response.text())
      await writeByHand(cluster.primary.url, sentence)
      times.push(await untilSays(`${first}/glossary`, sentence, { within: 20 * SECOND }))
    }
    isOver = true
    await Promise.all(crowd)
    console.log(
      `seen after ${times.map(Math.round).join(', ')} ms; the crowd waited ${Math.round(median(waits))} ms`,
    )
    // However slow the machine is: whoever stood in the one line would wait as long as they.
    expect(median(times)).toBeLessThan(median(waits) / 2)
    expect([...answers.keys()].toSorted()).toEqual(['200 ', '503 10'])
  })
})

describe('a form works whichever instance answers', () => {
  it('loaded from one, sent to the other', async () => {
    const { id } = await milestoneOfStaff()
    const cookie = await signedInAt(first, 'reviewer')
    const form = await loadForm(first, `/workspace/feedback/new?about=milestone:${id}`, 'text', cookie)
    const text = `Sent to the other ${newId(new Date())}`
    const { status } = await sendForm(second, form, { kind: 'comment', text, then: 'submit' }, cookie)
    expect(status).toBe(303)
  })
})

describe('while the databases are away', () => {
  let cookie: string
  let about: string

  beforeAll(async () => {
    about = (await milestoneOfStaff()).id
    cookie = await signedInAt(first, 'reviewer')
  })
  const form = () => loadForm(first, `/workspace/feedback/new?about=milestone:${about}`, 'text', cookie)

  it('kept pages are served with their time, nothing can be saved, nothing typed is lost, and all is well afterwards', async () => {
    await warm()
    const loaded = await form()
    const typed = { kind: 'comment', text: 'Who pays <for> this, and "when"?', then: 'submit' }
    await Promise.all([cluster.primary.stop(), cluster.replica.stop()])

    const kept = await fetch(`${first}/glossary`)
    expect([kept.status, kept.headers.has('x-record-as-of')]).toEqual([200, true])
    expect(await kept.text()).toMatch(
      /Shown as it stood on <strong>.*<\/strong>. The record cannot be reached just now/,
    )
    expect((await fetch(`${first}/api/health`)).status).toBe(200)
    expect((await fetch(`${first}/api/health/ready`)).status).toBe(503)
    const unseen = await fetch(`${first}/on-2019-03-03/glossary`)
    expect([unseen.status, unseen.headers.get('retry-after')]).toEqual([503, '10'])
    const narrowed = await fetch(`${first}/timeline?place=luton`)
    expect(narrowed.status).toBe(503)
    expect(await narrowed.text()).toContain('The record cannot be reached just now')

    const page = await fetch(`${first}/workspace`, { headers: { cookie }, redirect: 'manual' })
    expect(page.status).toBe(503)
    const away = await page.text()
    expect(away).toContain('The record cannot be reached just now')
    expect(away).toContain('Nothing can be saved until it is back.')

    const refused = await sendForm(first, loaded, typed, cookie)
    expect(refused.status).toBe(503)
    expect(refused.text).toContain('Who pays &#60;for&#62; this, and &#34;when&#34;?</textarea>')

    await Promise.all([cluster.primary.start(), cluster.replica.start()])
    await untilSays(`${first}/glossary`, 'The record cannot be reached just now', { isWanted: false })
    const saved = await sendForm(first, loaded, typed, cookie)
    expect(saved.status).toBe(303)
  })

  it('a page that was not kept says so too while they shut down, and still answer those who are in', async () => {
    await warm()
    const unseen = () => fetch(`${first}/timeline?place=luton`)
    expect((await unseen()).status).toBe(200)
    await Promise.all([shutOut(cluster.primary), shutOut(cluster.replica)])
    const narrowed = await unseen()
    expect([narrowed.status, narrowed.headers.get('retry-after')]).toEqual([503, '10'])
    expect(await narrowed.text()).toContain('The record cannot be reached just now')
    expect((await fetch(`${first}/glossary`)).status).toBe(200)

    await Promise.all([cluster.primary.stop(), cluster.replica.stop()])
    await Promise.all([cluster.primary.start(), cluster.replica.start()])
    await untilSays(`${first}/glossary`, 'The record cannot be reached just now', { isWanted: false })
    expect((await unseen()).status).toBe(200)
  })

  it('whoever comes during a short restart waits, and is let in', async () => {
    const loaded = await form()
    await cluster.primary.stop()
    const typed = { kind: 'comment', text: 'Sent during a restart', then: 'submit' }
    const [sent] = await Promise.all([sendForm(first, loaded, typed, cookie), cluster.primary.start()])
    expect(sent.status).toBe(303)
  })
})
