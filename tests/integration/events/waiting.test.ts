import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { record } from '@/lib/audit/record'
import { db } from '@/lib/db'

const by = { userId: null, label: 'Test' }
const drafted = (kind: string) => ({ action: 'feedback.drafted', data: { kind } }) as const
const loggedOf = (subjectId: string) => db.event.findMany({ where: { subjectId }, orderBy: { seq: 'asc' } })
const breaks = () => db.$queryRaw<unknown[]>`SELECT event_chain_breaks()`

it('logs what a transaction did when it commits, and keeps nobody waiting until then', async () => {
  const [slow, quick] = [randomUUID(), randomUUID()]
  await db.$transaction(async (tx) => {
    await record(tx, by, { type: 'scrutiny_item', id: slow }, drafted('comment'), drafted('concern'))
    // Would never come to an end if the open transaction held the log.
    await db.$transaction((other) =>
      record(other, by, { type: 'scrutiny_item', id: quick }, drafted('comment')),
    )
    expect(await loggedOf(slow)).toEqual([])
  })
  const [first, second] = await loggedOf(slow)
  const [between] = await loggedOf(quick)
  expect([first?.data, second?.data]).toEqual([{ kind: 'comment' }, { kind: 'concern' }])
  expect([first?.seq, second?.seq]).toEqual([(between?.seq ?? 0n) + 1n, (between?.seq ?? 0n) + 2n])
  expect(await breaks()).toEqual([])
})

it('logs nothing of what was undone', async () => {
  const id = randomUUID()
  const undone = db.$transaction(async (tx) => {
    await record(tx, by, { type: 'scrutiny_item', id }, drafted('comment'))
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect([await loggedOf(id), await db.eventWaiting.count(), await breaks()]).toEqual([[], 0, []])
})
