import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNginx } from '@/scripts/cluster/nginx'
import type { Cluster } from '@/scripts/cluster/start'
import { answers } from '@/scripts/cluster/instance'
import { withClient } from '@/scripts/database/client'
import { startLoad } from '../support/load'
import { startTestCluster } from '../support/test-cluster'

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe.skipIf(!hasNginx())('faults under load (skipped where there is no nginx)', () => {
  let cluster: Cluster
  let milestoneId: string

  beforeAll(async () => {
    cluster = await startTestCluster({ hasNginx: true })
    milestoneId = await withClient(cluster.primary.url, async (client) => {
      const { rows } = await client.query<{ id: string }>('SELECT id FROM milestone ORDER BY slug LIMIT 1')
      return rows[0]?.id ?? ''
    })
  })
  afterAll(() => cluster.stop())

  /** Of these items, those that the database does not have. */
  const lost = (ids: string[]) =>
    withClient(cluster.primary.url, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        'SELECT id FROM unnest($1::uuid[]) AS saved (id) WHERE NOT EXISTS (SELECT FROM scrutiny_item item WHERE item.id = saved.id)',
        [ids],
      )
      return rows.map(({ id }) => id)
    })

  /** Does this to the cluster under load, with some time before and after. */
  async function during(fault: () => Promise<void>) {
    const load = await startLoad(cluster, milestoneId)
    await wait(1000)
    await fault()
    await wait(2000)
    const outcome = await load.stop()
    const { reads, saved, writeFailures } = outcome
    console.log(`${reads} pages read, ${saved.length} items saved, ${writeFailures.length} refused`)
    expect(reads).toBeGreaterThan(5)
    expect(saved.length).toBeGreaterThan(0)
    expect(await lost(saved)).toEqual([])
    expect(outcome.wrongPages).toEqual([])
    expect(outcome.readFailures).toEqual([])
    return outcome
  }

  it('a rolling restart drops no request, not even a form', async () => {
    const { writeFailures } = await during(cluster.rollingRestart)
    expect(writeFailures).toEqual([])
  })

  it('an instance that is killed takes at most the forms with it that it was just saving', async () => {
    const [first] = cluster.instances
    const { writeFailures } = await during(async () => {
      await first.stop('SIGKILL')
      await wait(2000)
      await first.start()
      await answers(`${first.url}/api/health/ready`)
    })
    // Two people write at a time.
    expect(writeFailures.length).toBeLessThanOrEqual(2)
  })

  it('a restart of PostgreSQL costs no kept page and nothing that was saved', async () => {
    await during(async () => {
      await cluster.primary.stop()
      await wait(500)
      await cluster.primary.start()
    })
  })

  it('a restart of the replica is not noticed by anybody', async () => {
    const { writeFailures } = await during(async () => {
      await cluster.replica.stop()
      await wait(500)
      await cluster.replica.start()
    })
    expect(writeFailures).toEqual([])
  })

  it('with every database away for longer, kept pages are still there, and all is well afterwards', async () => {
    await during(async () => {
      await Promise.all([cluster.primary.stop(), cluster.replica.stop()])
      await wait(5000)
      await Promise.all([cluster.primary.start(), cluster.replica.start()])
      await answers(`${cluster.url}/api/health/ready`)
    })
  })
})
