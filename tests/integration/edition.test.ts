import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { makeOrganisation } from '../support/record'
import { makeGroup, makeItem, type Group, type ItemInput } from '../support/register'

/** Tables whose every change raises no edition, and why no page can grow old by that. */
const EXEMPT: Record<string, string> = {
  edition: 'is the number itself',
  event:
    'the log of the workspace; a change is told of in the transaction in which its own table raises the edition',
  event_waiting: 'is empty once a transaction has ended',
  log_check: 'when the log was found whole, which the workspace alone tells',
  milestone_standing: 'computed by triggers from milestones and their dates, which raise it',
  milestone_tally: 'computed by triggers from milestones and their dates, which raise it',
  reference_counter: 'the next reference of each group; an item that has got one raises it',
  response_section: 'locked before its response is published, which raises it',
  response_contribution: 'locked before its response is published, which raises it',
  consultation_response: 'raises it once it is published, after which it cannot be removed',
  scrutiny_item: 'raises it once it has a reference, after which it cannot be removed',
  scrutiny_item_part: 'raises it where its item has a reference, after which it cannot be removed',
  account: 'people who sign in: public pages name nobody by it',
  invitation: 'people who sign in: public pages name nobody by it',
  parked_form: 'people who sign in: public pages name nobody by it',
  rate_limiter_flexible: 'people who sign in: public pages name nobody by it',
  role_grant: 'people who sign in: public pages name nobody by it',
  session: 'people who sign in: public pages name nobody by it',
  user: 'people who sign in: a public item holds the name of its writer itself',
  verification: 'people who sign in: public pages name nobody by it',
}

const tables = await db.$queryRaw<{ name: string }[]>`
  SELECT relname AS name FROM pg_class
  WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations' ORDER BY relname`
const names = tables.map(({ name }) => name)

const number = async (client: Pick<typeof db, 'edition'> = db) =>
  (await client.edition.findFirstOrThrow()).number

/** By how much the edition is raised by this. */
async function raisedBy(work: () => Promise<unknown>): Promise<number> {
  const before = await number()
  await work()
  return Number((await number()) - before)
}

/** Those of the four ways to change a table that raise the edition, whatever the row. */
async function raisingWays(table: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ way: string }[]>`
    SELECT DISTINCT event_manipulation AS way FROM information_schema.triggers
    WHERE event_object_table = ${table} AND action_statement LIKE '%raise_edition()' AND action_condition IS NULL
    UNION SELECT 'TRUNCATE' FROM pg_trigger
    WHERE tgrelid = ${`"${table}"`}::regclass AND tgfoid = 'raise_edition'::regproc AND tgtype & 32 > 0 ORDER BY way`
  return rows.map(({ way }) => way)
}

describe('every table raises the edition, or it is known why not', () => {
  const known = names.filter((name) => name in EXEMPT)

  it('the reasons are those of tables that are there', () => {
    expect(known).toEqual(Object.keys(EXEMPT).toSorted())
  })

  it.each(names.filter((name) => !known.includes(name)))(
    '%s, by whatever way it is changed',
    async (table) => {
      expect(await raisingWays(table)).toEqual(['DELETE', 'INSERT', 'TRUNCATE', 'UPDATE'])
      expect(await raisedBy(() => db.$executeRawUnsafe(`DELETE FROM "${table}" WHERE false`))).toBe(1)
    },
  )

  it.each(known)('%s is no exception for nothing', async (table) => {
    expect((await raisingWays(table)).length).toBeLessThan(4)
  })
})

describe('what is asked', () => {
  let group: Group
  let debtorId: string

  beforeAll(async () => {
    debtorId = await makeOrganisation()
    group = await makeGroup()
  })

  const made = (state: ItemInput['state']) => makeItem({ group, debtorId, state })
  type Change = [string, (id: string) => Promise<unknown>]
  const drafting: Change[] = [
    ['another wording', (id) => db.scrutinyItem.update({ where: { id }, data: { text: 'When?' } })],
    [
      'a further part',
      (id) => db.scrutinyItemPart.create({ data: { scrutinyItemId: id, number: 2, text: 'When?' } }),
    ],
  ]
  const hiding: Change = [
    'being hidden',
    (id) => db.scrutinyItem.update({ where: { id }, data: { hiddenReason: 'It names a patient.' } }),
  ]

  it.each([...drafting, hiding])('raises the edition by %s once it is public', async (_, change) => {
    const { id } = await made('agreed')
    expect(await raisedBy(() => change(id))).toBeGreaterThan(0)
  })

  it.each(drafting)('raises nothing by %s while it is a draft', async (_, change) => {
    const { id } = await made('submitted')
    expect(await raisedBy(() => change(id))).toBe(0)
  })
})
