/**
 * The edition of the record as a database tells it. Its number says which of two is newer; its tag also holds when the number
 * was raised, which tells apart two databases that came to the same number by different changes (after a failover).
 */
export type Edition = { number: bigint; tag: string }
