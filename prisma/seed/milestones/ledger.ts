import type { SeedLedgerEntry } from '../shape'
import type { SourceKey } from '../sources'

/** The four places, for what concerned the whole of Bedfordshire, Luton and Milton Keynes. */
export const everyPlace = ['luton', 'bedford', 'central-bedfordshire', 'milton-keynes'] as const

/** The ledger of what simply happened: known from the day itself unless `knownOn` says otherwise. */
export function happened(on: string, by: string, says: SourceKey, knownOn = on): readonly SeedLedgerEntry[] {
  return [{ kind: 'actual', on, statedOn: knownOn, by, says }]
}
