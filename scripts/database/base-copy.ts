import { chownSync, copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Account } from './account'

// What belongs to the running server alone. The folders themselves must be there, empty.
const emptied =
  /^(?:pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\//
const left =
  /(?:^|\/)(?:postmaster\.(?:pid|opts)|pgsql_tmp[^/]*|pg_internal\.init[^/]*|current_logfiles|backup_label|standby\.signal)$/

/** Copies the data folder of a running PostgreSQL, file by file; a file that vanishes meanwhile needed no copy. */
export function copyTree(from: string, to: string, account: Account | undefined): void {
  mkdirSync(to, { recursive: true, mode: 0o700 })
  giveTo(to, account)
  for (const entry of readdirSync(from, { withFileTypes: true, recursive: true })) {
    const path = relative(from, join(entry.parentPath, entry.name))
    if (left.test(path) || emptied.test(path)) continue
    const copy = join(to, path)
    if (entry.isDirectory()) mkdirSync(copy, { recursive: true, mode: 0o700 })
    else if (!copyUnlessGone(join(from, path), copy)) continue
    giveTo(copy, account)
  }
}

function copyUnlessGone(from: string, to: string): boolean {
  try {
    copyFileSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

/** Makes a file or folder the account's own, where root acts for it. */
export function giveTo(path: string, account: Account | undefined): void {
  if (account) chownSync(path, account.uid, account.gid)
}
