import { agreedClock, dueOn } from '@/lib/clocks/rules'
import { addDays, toDateColumn, type IsoDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { successionMap, type Debt, type SuccessionMap } from '@/lib/obligations/owner-rules'
import { FUNCTIONS, type History } from './histories'
import { next } from './people'
import { makeItem, noon, type Group } from './register'

/** A history in the keys that the database has for it. What happened is not recorded yet: `recordDay` does that, a day at a time. */
export type MadeHistory = {
  organisationIds: ReadonlyMap<string, string>
  functionIds: ReadonlyMap<string, string>
  history: Pick<History, 'events' | 'successions' | 'lives'>
}

/** Its organisations, none of which has an end yet, and the functions that may pass between them. */
export async function makeHistory({ events, successions, lives }: History): Promise<MadeHistory> {
  const organisations = await db.organisation.createManyAndReturn({
    data: [...lives].map(([name, { startsOn }]) => ({
      ...{ slug: `${name}-${next()}`, kind: 'integrated_care_board' as const, about: 'A body.' },
      ...{ startsOn, endsOn: '..' },
    })),
  })
  const organisationIds = new Map([...lives.keys()].map((name, n) => [name, organisations[n]?.id ?? '']))
  await db.organisationName.createMany({
    data: organisations.map(({ id, slug }) => ({ organisationId: id, name: slug, shortName: slug })),
  })
  const functionIds = await makeFunctions()
  const id = (name: string) => organisationIds.get(name) ?? ''
  return {
    ...{ organisationIds, functionIds },
    history: {
      events: events.map((event) => ({ ...event, originals: event.originals.map(id) })),
      successions: successions.map((edge) => ({
        ...{ ...edge, predecessorId: id(edge.predecessorId), successorId: id(edge.successorId) },
        functionId: edge.functionId && (functionIds.get(edge.functionId) ?? null),
      })),
      lives: new Map([...lives].map(([name, life]) => [id(name), life])),
    },
  }
}

async function makeFunctions(): Promise<Map<string, string>> {
  const made = [...FUNCTIONS, 'never passed'].map(async (title, position) => {
    const told = { title, summary: 'Care.', group: 'commissioning' as const, position }
    const slug = title.replaceAll(' ', '-')
    const { id } = await db.publicFunction.upsert({ where: { slug }, create: { slug, ...told }, update: {} })
    return [title, id] as const
  })
  return new Map(await Promise.all(made))
}

/** A debt as an item that was asked in public, with its obligation, due after four weeks; and the same debt in the database's keys. */
export async function makeDebt(group: Group, debt: Debt, { organisationIds, functionIds }: MadeHistory) {
  const id = (name: string) => organisationIds.get(name) ?? ''
  const { askedOn } = debt
  const debtorId = id(debt.debtorId)
  const functionId = debt.functionId ? (functionIds.get(debt.functionId) ?? null) : null
  const clock = { dueOn: dueOfDebt(askedOn) }
  const about = { organisationId: debtorId }
  const item = await makeItem({ group, debtorId, askedOn, clock, about, functionId: functionId ?? undefined })
  const acceptances = debt.acceptances.map((each) => ({ ...each, organisationId: id(each.organisationId) }))
  await db.acceptance.createMany({
    data: acceptances.map(({ on, ...each }) => ({
      ...{ ...each, obligationId: item.obligationId, on: toDateColumn(on), recordedAt: noon(on) },
    })),
  })
  return { ...item, debt: { debtorId, askedOn, functionId, acceptances } }
}
export type MadeDebt = Awaited<ReturnType<typeof makeDebt>>

/** When what was asked on a day is due here: 28 days, the day of asking included. */
export function dueOfDebt(askedOn: IsoDay): IsoDay {
  const clock = agreedClock(askedOn, addDays(askedOn, 27))
  return clock ? dueOn(clock) : askedOn
}

/** Records what happened on a day: now, whatever day that was. */
export async function recordDay({ history }: MadeHistory, day: IsoDay): Promise<void> {
  const kind = history.events.find(({ on }) => on === day)?.kind ?? 'abolition'
  const edges = history.successions.filter(({ legalOn }) => legalOn === day)
  const gone = endedBefore(history, day)
  const party = (side: 'original' | 'resulting') => (organisationId: string) => ({ organisationId, side })
  const originals = new Set([...gone, ...edges.map(({ predecessorId }) => predecessorId)])
  const resulting = new Set(edges.map(({ successorId }) => successorId))
  const legalOn = toDateColumn(day)
  await db.$transaction(async (tx) => {
    const told = { slug: `event-${next()}`, kind, title: 'A change', about: 'It changed.', legalOn }
    const parties = {
      create: [...[...originals].map(party('original')), ...[...resulting].map(party('resulting'))],
    }
    const { id: changeEventId } = await tx.changeEvent.create({ data: { ...told, parties } })
    const data = edges.map((edge) => ({ ...edge, changeEventId, legalOn }))
    await tx.succession.createMany({ data, skipDuplicates: true })
    await tx.organisation.updateMany({ where: { id: { in: gone } }, data: { endsOn: addDays(day, -1) } })
  })
}

const endedBefore = ({ lives }: MadeHistory['history'], day: IsoDay): string[] =>
  [...lives].flatMap(([id, { endsOn }]) => (endsOn === addDays(day, -1) ? [id] : []))

/** Who succeeded whom as far as these days tell. */
export function mapOfDays({ history }: MadeHistory, days: readonly IsoDay[]): SuccessionMap {
  const gone = new Set(days.flatMap((day) => endedBefore(history, day)))
  return successionMap(
    history.successions.filter(({ legalOn }) => days.includes(legalOn)),
    new Map([...history.lives].map(([id, life]) => [id, gone.has(id) ? life : { ...life, endsOn: '..' }])),
  )
}
