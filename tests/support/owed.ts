import { randomUUID } from 'node:crypto'
import { answerPart } from '@/lib/answers/commands'
import { db } from '@/lib/db'
import { makeSent, reply, type SentItem } from './answers'
import { makeOrganisation } from './record'
import { madeConsultation } from './response-setting'
import { demoActor } from './setting'

const bySlug = async (slug: string) => (await db.organisation.findUniqueOrThrow({ where: { slug } })).id

/** Something that the demonstration councillor's group asked in March 2021, of Luton's commissioning group unless said; its words are its own. */
export async function madeOwed(options: Partial<Parameters<typeof makeSent>[0]> = {}): Promise<SentItem> {
  const { parts = ['Who pays for the move?'] } = options
  const body = await db.body.findUniqueOrThrow({ where: { slug: 'luton-health-review-group' } })
  return makeSent({
    ...{ bodyId: body.id, debtorId: options.debtorId ?? (await bySlug('luton-ccg')), askedOn: '2021-03-20' },
    ...options,
    parts: parts.map((text) => `${text} ${randomUUID().slice(0, 8)}`),
  })
}

/** The same, asked of a body that ended and that nobody succeeded. */
export async function madeUnclaimed(): Promise<SentItem> {
  const debtorId = await makeOrganisationThatEnded()
  return madeOwed({ debtorId })
}

/** The outcome of a consultation that a body promised which ended, and that nobody succeeded. */
export async function madeUnclaimedOutcome() {
  const { id: consultationId, slug, title } = await madeConsultation()
  const [startsOn, due] = [new Date('2021-06-01'), new Date('2021-09-30')]
  const clock = { basis: 'agreed' as const, days: 122, dayType: 'calendar' as const, startsOn }
  const { id } = await db.obligation.create({
    data: {
      ...{ kind: 'outcome', consultationId, debtorId: await makeOrganisationThatEnded() },
      ...{ askedOn: '2021-06-01', ...clock, originalDueOn: due, dueOn: due },
    },
  })
  return { id, slug, title }
}

async function makeOrganisationThatEnded(): Promise<string> {
  const id = await makeOrganisation('Bedfordshire Shared Services')
  await db.organisation.update({ where: { id }, data: { endsOn: '2021-12-31' } })
  return id
}

/** A full answer of the demonstration staff to the first part; gives its id. */
export async function madeAnswer(
  item: SentItem,
  input: Partial<Parameters<typeof answerPart>[1]> = {},
): Promise<string> {
  const { version } = await db.scrutinyItem.findUniqueOrThrow({ where: { id: item.id } })
  const given = reply({ partId: item.parts[0]?.id ?? '', version, ...input })
  const done = await answerPart(await demoActor('staff'), given, new Date())
  if (!done.ok) throw new Error(done.error)
  return given.id
}

/** Where staff find it in the workspace. */
export const owedPath = ({ obligation }: SentItem): string => `/workspace/owed/${obligation?.id}`
