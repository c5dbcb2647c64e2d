import type { Prisma } from '../../generated/client/client'
import type { Writer } from './writer'

type Counter = Required<Prisma.ReferenceCounterCreateManyInput>

const REF = /\/(\d{4})\/[A-Z]+(\d+)$/

function countersOf({ record, ref }: Writer): Counter[] {
  const counters = new Map<string, Counter>()
  for (const item of record.scrutinyItems) {
    const [, year, number] = REF.exec(item.ref) ?? []
    if (!year || !number) throw new Error(`"${item.ref}" is not a reference such as HSCRG/2021/Q14.`)
    const counter = {
      bodyId: ref('body', item.body),
      year: Number(year),
      kind: item.kind,
      last: Number(number),
    }
    const key = `${counter.bodyId}/${year}/${item.kind}`
    if ((counters.get(key)?.last ?? 0) < counter.last) counters.set(key, counter)
  }
  return [...counters.values()]
}

/** Lets new references follow the seeded ones; a counter that has gone further stays. */
export async function writeReferenceCounters(writer: Writer): Promise<void> {
  const counters = countersOf(writer)
  await writer.link(writer.tx.referenceCounter, counters)
  for (const { last, ...counter } of counters)
    await writer.tx.referenceCounter.updateMany({ where: { ...counter, last: { lt: last } }, data: { last } })
}
