import type { MoveOutcome, PromiseOutcome, PublishOutcome } from '@/lib/consultations/schema'
import { promiseOutcome } from '@/lib/consultations/outcome-commands'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import type { Actor } from '@/lib/permissions'
import { makeConsultation } from './record'
import { at } from './writing'

type On = { consultationId: string }

/** A consultation that this organisation decides, open from 1 September to 31 October 2026. */
export async function makeClosed(deciderId: string, closesOn: string | null = '2026-10-31') {
  const { consultation } = await makeConsultation()
  const data = { deciderId, opensOn: '2026-09-01', closesOn }
  return db.consultation.update({ where: { id: consultation.id }, data })
}

export const promise = (input: Partial<PromiseOutcome> & On): PromiseOutcome => ({
  id: newId(at),
  version: 1,
  on: '2026-12-18',
  ...input,
})

export const outcome = (input: Partial<PublishOutcome> & On): PublishOutcome => ({
  id: newId(at),
  version: 1,
  outcome: 'The board chose option 1.',
  on: '2026-11-20',
  source: { title: 'Board paper 9', publisher: 'NHS Central East', url: '' },
  ...input,
})

export const extension = (input: {
  consultationId: string
  version: number
  days?: number
}): MoveOutcome => ({
  id: newId(at),
  kind: 'extension',
  days: 10,
  agreedBy: 'The review group',
  reason: 'The board meets later.',
  ...input,
})

/** The same consultation with an outcome promised for 18 December 2026; its version is then 2. */
export async function makePromised(staff: Actor, deciderId: string): Promise<On & { version: number }> {
  const { id: consultationId } = await makeClosed(deciderId)
  const done = await promiseOutcome(staff, promise({ consultationId }), at)
  if (!done.ok) throw new Error(done.error)
  return { consultationId, version: 2 }
}
