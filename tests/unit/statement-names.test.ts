import { describe, expect, it } from 'vitest'
import { statementName } from '@/lib/statement-names'

const filler = 'AND true '.repeat(200)
const numbered = (number: number, rest = '') =>
  `SELECT "t0"."id" FROM t AS "t0" WHERE "t0"."n" = ${number} ${rest}`

describe('a statement that Prisma wrote', () => {
  it('has one name, short enough for PostgreSQL, that no other has', () => {
    const [name, again, other] = [1, 1, 2].map((number) => statementName({ sql: numbered(number) }))
    expect(name).toBe(again)
    expect(name).not.toBe(other)
    expect(name).toMatch(/^[\w-]{10,63}$/)
  })

  it.each([
    ['adds a row', 'INSERT INTO "public"."t" ("id","n") VALUES ($1,$2)'],
    ['changes one', 'UPDATE "public"."t" SET "n" = $1 WHERE "public"."t"."id" = $2'],
    ['takes one away', 'DELETE FROM "public"."t" WHERE "public"."t"."id" = $1'],
    ['has a list, and takes long to plan', numbered(3, `AND "t0"."id" IN ($1,$2) ${filler}`)],
  ])('has one where it %s', (_, sql) => {
    expect(statementName({ sql })).not.toBe('')
  })

  it.each([
    ['asks for a list of keys', numbered(4, 'AND "t0"."id" IN ($1,$2)')],
    ['adds several rows', `INSERT INTO "public"."t" ("id") VALUES ($0)${', ($1)'.repeat(200)}`],
    ['is our own', `WITH late AS (SELECT 1) ${'SELECT 1 UNION '.repeat(200)}`],
    ['begins a transaction', 'BEGIN'],
  ])('has none where it %s', (_, sql) => {
    expect(statementName({ sql })).toBe('')
  })

  it('gets none once so many have one: a connection would keep them all', () => {
    const named = Array.from({ length: 600 }, (_, number) => statementName({ sql: numbered(number) }))
    expect(named.at(-1)).toBe('')
    expect(new Set(named.filter(Boolean)).size).toBeLessThanOrEqual(500)
    expect(statementName({ sql: numbered(1) })).not.toBe('')
  })
})
