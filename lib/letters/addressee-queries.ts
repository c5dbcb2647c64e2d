import type { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import { londonDay, type IsoDay } from '../dates'
import { fail, okWith, type Result } from '../result'
import { addresseeFate, goneBy } from '../scrutiny-items/addressee-queries'
import type { Gone } from '../scrutiny-items/addressee-rules'

type Tx = Prisma.TransactionClient
type Item = { addresseeId: string | null; functionId: string | null; submittedAt: Date | null }
type Chosen = { sentOn: IsoDay; addresseeId: string | null; sendTo: string | null }
export type AddresseeProblem =
  'no-body' | 'unknown-body' | 'body-not-yet-sent' | 'body-gone-since' | 'body-still-there'

/**
 * To whom an agreed item is sent on a day. A body that was there when the item was handed in and has ended since is not written to
 * without a word: the officer chooses its successor, or itself in its old name. Who chose a body that was gone has chosen so before.
 */
export async function addresseeOf(
  tx: Tx,
  item: Item,
  { sentOn, sendTo, ...chosen }: Chosen,
): Promise<Result<AddresseeProblem, string>> {
  const { functionId } = item
  const addresseeId = item.addresseeId ?? chosen.addresseeId
  if (!addresseeId) return fail('no-body')
  const fate = await addresseeFate(tx, { addresseeId, functionId }, sentOn)
  if (!fate) return fail('unknown-body')
  if (fate.kind === 'not-yet') return fail('body-not-yet-sent')
  const isOther = sendTo !== null && sendTo !== addresseeId
  if (fate.kind === 'there') return isOther ? fail('body-still-there') : okWith(addresseeId)
  if (!(await wasThere(tx, item))) return okWith(addresseeId)
  const isChosen = sendTo === addresseeId || (sendTo !== null && fate.insteadIds.includes(sendTo))
  return isChosen ? okWith(sendTo) : fail('body-gone-since')
}

/** What to say of a body that ended after the item was handed in, and whom to write to in its place; null where there is no choice. */
export async function goneSince(item: Item, day: IsoDay): Promise<Gone | null> {
  const { addresseeId, functionId } = item
  if (!addresseeId || !(await wasThere(db, item))) return null
  return goneBy({ addresseeId, functionId }, day)
}

async function wasThere(tx: Tx, { addresseeId, functionId, submittedAt }: Item): Promise<boolean> {
  if (!addresseeId || !submittedAt) return false
  const then = await addresseeFate(tx, { addresseeId, functionId }, londonDay(submittedAt))
  return then?.kind === 'there'
}
