import { beforeEach, describe, expect, it } from 'vitest'
import { answerPart } from '@/lib/answers/commands'
import { listAnswered, listOwed, listUnclaimed } from '@/lib/answers/list-queries'
import { owedView } from '@/lib/answers/queries'
import { newId } from '@/lib/ids'
import { acceptObligation } from '@/lib/obligations/accept-commands'
import type { Actor } from '@/lib/permissions'
import { makeSent, makeSuccession, putInState, reply, type SentItem } from '../../support/answers'
import { countQueries } from '../../support/count-queries'
import { officerFor, staffOf } from '../../support/people'
import { makeBody, makeOrganisation } from '../../support/record'
import { at } from '../../support/writing'

const today = '2026-11-22'
let [bodyId, luton, east, west] = ['', '', '', '']
let staff: Actor

beforeEach(async () => {
  bodyId = await makeBody()
  luton = await makeOrganisation('NHS Luton CCG')
  east = await makeOrganisation('NHS East')
  west = await makeOrganisation('NHS West')
  staff = await staffOf(east)
})

const sent = (debtorId: string, dueOn: string | null, more: Partial<Parameters<typeof makeSent>[0]> = {}) =>
  makeSent({ bodyId, debtorId, dueOn, ...more })
const owed = ({ obligation }: SentItem) => obligation?.id ?? ''
const idsOf = async (page: Promise<{ rows: { id: string }[] }>) => (await page).rows.map(({ id }) => id)
const accept = (item: SentItem, organisationId: string, by: Actor) =>
  acceptObligation(by, { id: newId(at), obligationId: owed(item), organisationId, reason: 'Ours.' }, at)

describe('what my organisations owe', () => {
  it('is the soonest due first, then what has no due date; inherited items say of whom they were asked', async () => {
    await makeSuccession([luton], [east], '2026-11-10')
    const [none, later, soon] = [
      await sent(east, null),
      await sent(east, '2026-12-24'),
      await sent(luton, '2026-11-29'),
    ]
    await sent(west, '2026-11-29')
    const { rows, count, pages } = await listOwed(staff, today, 1)
    expect(rows.map(({ id, inheritedFrom }) => [id, inheritedFrom])).toEqual([
      [owed(soon), 'NHS Luton CCG'],
      [owed(later), null],
      [owed(none), null],
    ])
    expect([count, pages]).toEqual([3, 1])
    expect(rows[0]).toMatchObject({ dueOn: '2026-11-29', standing: 'awaited', next: 'Answer it' })
  })

  it('leaves what is hidden, settled, closed or taken back out', async () => {
    await sent(east, null, { hiddenReason: 'It names a patient.' })
    await putInState((await sent(east, null)).id, 'withdrawn')
    const item = await sent(east, null)
    await answerPart(staff, reply({ partId: item.parts[0]?.id ?? '' }), at)
    expect(await idsOf(listOwed(staff, today, 1))).toEqual([])
    expect(await idsOf(listAnswered(staff, today, 1))).toEqual([owed(item)])
  })

  it('is what they took on, and no more what another took on', async () => {
    await makeSuccession([luton], [east, west], '2026-11-10')
    const [mine, theirs, nobodys] = [
      await sent(luton, null),
      await sent(luton, null),
      await sent(luton, null),
    ]
    await accept(mine, east, staff)
    await accept(theirs, west, await staffOf(west))
    expect(await idsOf(listOwed(staff, today, 1))).toEqual([owed(mine)])
    expect(await listOwed(staff, today, 9)).toEqual(await listOwed(staff, today, 1))
    const unclaimed = await idsOf(listUnclaimed(today, 1))
    expect(unclaimed).toContain(owed(nobodys))
    expect(unclaimed).not.toContain(owed(mine))
  })

  it('is nothing to somebody who is not staff', async () => {
    await sent(east, null)
    expect(await idsOf(listOwed(await officerFor(bodyId), today, 1))).toEqual([])
  })

  it('costs the same few queries, however many there are', async () => {
    const count = async () => (await countQueries(() => listOwed(staff, today, 1))).queries.length
    await sent(east, null)
    const one = await count()
    for (let i = 0; i < 5; i += 1) await sent(east, null)
    expect(await count()).toBe(one)
    expect(one).toBeLessThanOrEqual(16)
  })
})

describe('one thing that is owed', () => {
  it('comes with its parts, answers and replies, and says whether it is mine', async () => {
    await makeSuccession([luton], [east], '2026-11-10')
    const item = await sent(luton, '2026-11-29', { parts: ['Who pays?', 'When?'] })
    await answerPart(staff, reply({ partId: item.parts[1]?.id ?? '', text: 'In May.' }), at)
    const view = await owedView(staff, owed(item), today)
    expect(view).toMatchObject({
      isMine: true,
      ownerName: 'NHS East',
      dueOn: '2026-11-29',
      standing: 'awaited',
    })
    expect(view?.item?.parts.map(({ answers }) => answers.map(({ text, by }) => [text, by]))).toEqual([
      [],
      [['In May.', 'NHS East']],
    ])
    expect(await owedView(await staffOf(west), owed(item), today)).toMatchObject({ isMine: false })
  })

  it('is null when it is hidden or over, or its id is none', async () => {
    const hidden = await sent(east, null, { hiddenReason: 'It names a patient.' })
    const over = await sent(east, null)
    await putInState(over.id, 'withdrawn')
    for (const id of [owed(hidden), owed(over), newId(at), 'nothing'])
      expect(await owedView(staff, id, today)).toBeNull()
  })
})
