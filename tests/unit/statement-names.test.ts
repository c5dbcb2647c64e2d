import { describe, expect, it } from 'vitest'
import { statementName } from '@/lib/statement-names'

const long = (number: number) =>
  `SELECT "t0"."id" FROM t AS "t0" WHERE "t0"."n" = ${number} ${'AND true '.repeat(200)}`

describe('a statement that is worth planning once', () => {
  it('has one name, short enough for PostgreSQL, that no other has', () => {
    const [name, again, other] = [long(1), long(1), long(2)].map((sql) => statementName({ sql }))
    expect(name).toBe(again)
    expect(name).not.toBe(other)
    expect(name).toMatch(/^[\w-]{10,63}$/)
  })

  it.each([
    ['finds one thing by its key', 'SELECT "t0"."id" FROM t AS "t0" WHERE ("t0"."id" = $1 AND 1=1) LIMIT $2'],
    ['finds a session', 'SELECT "t0"."id" FROM session AS "t0" WHERE "t0"."token" = $2 LIMIT $3'],
    ['adds one row', 'INSERT INTO "public"."t" ("id","kind") VALUES ($1,CAST($2::text AS "public"."kind"))'],
  ])('has one where it %s: a form does little else', (_, sql) => {
    expect(statementName({ sql })).not.toBe('')
  })

  it.each([
    ['is short', 'SELECT "t0"."id" FROM t AS "t0"'],
    ['finds what it finds by something else', 'SELECT "t0"."id" FROM t AS "t0" WHERE "t0"."place_id" = $1'],
    ['has a list of keys', 'SELECT "t0"."id" FROM t AS "t0" WHERE "t0"."id" IN ($1,$2)'],
    ['adds several rows', 'INSERT INTO "public"."t" ("id","kind") VALUES ($1,$2), ($3,$4)'],
    ['is our own', `WITH late AS (SELECT 1) ${'SELECT 1 UNION '.repeat(200)}`],
  ])('has none where it %s', (_, sql) => {
    expect(statementName({ sql })).toBe('')
  })

  it('gets none once so many have one: a connection would keep them all', () => {
    const names = Array.from({ length: 400 }, (_, number) => statementName({ sql: long(number) }))
    expect(names.at(-1)).toBe('')
    expect(new Set(names.filter(Boolean)).size).toBeLessThanOrEqual(300)
    expect(statementName({ sql: long(1) })).not.toBe('')
  })
})
