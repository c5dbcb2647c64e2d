import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { isoDayOf } from '@/lib/dates'
import { db } from '@/lib/db'
import { makeSent } from '../../support/answers'
import { eventsOf, makeBody, makeOrganisation } from '../../support/record'

const run = promisify(execFile)

/** `npm run tick` at an instant, as a schedule runs it: the last line that it says. */
async function tick(clockNow: string): Promise<string> {
  const env = { ...process.env, CLOCK_NOW: clockNow }
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'scripts/tick.ts'], { env })
  return stdout.trim().split('\n').at(-1) ?? ''
}

it('records what became late with its true day after a missed week, and nothing when it runs again or twice at once', async () => {
  const debtorId = await makeOrganisation()
  const bodyId = await makeBody()
  const { obligation } = await makeSent({ bodyId, debtorId, askedOn: '2026-10-20', dueOn: '2026-11-16' })
  const atOnce = await Promise.all([tick('2026-11-24T12:00:00Z'), tick('2026-11-24T12:00:00Z')])
  expect(atOnce.toSorted()).toEqual(['Nothing has become late.', 'Recorded as having become late: 1.'])
  expect(await tick('2026-11-24T12:00:00Z')).toBe('Nothing has become late.')
  const rows = await db.becameLate.findMany()
  expect(rows.map(({ lateOn }) => isoDayOf(lateOn))).toEqual(['2026-11-17'])
  expect((await eventsOf(obligation?.id ?? '')).map(({ action }) => action)).toEqual([
    'obligation.became-late',
  ])
})
