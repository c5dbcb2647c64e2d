import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptSecret } from '../secrets'
import { copyTree, giveTo } from './base-copy'
import { withClient } from './client'
import { type Embedded, type EmbeddedOptions, startEmbedded } from './embedded'
import { endLeftover } from './leftover'
import { choosePlace, type Place } from './place'

const role = 'blmk_replication'

/** What a primary keeps so that a replica that was away for a while can catch up. */
export const primarySettings = ['wal_keep_size=256MB']
const replicaSettings = ['hot_standby_feedback=on', 'wal_retrieve_retry_interval=500ms']

type Options = EmbeddedOptions & { primary: Embedded; primaryDataDir: string }

/** Starts a streaming replica of an embedded server, from a fresh copy of its data: ours has no pg_basebackup. */
export async function startReplica({ primary, primaryDataDir, ...options }: Options): Promise<Embedded> {
  const place = choosePlace(options.dataDir)
  // The copy has the users of the original, and so their passwords.
  const password = keptSecret('database-password', 'hex', primaryDataDir)
  writeFileSync(join(options.dataDir, 'database-password'), password, { mode: 0o600 })
  await endLeftover(place, password)
  rmSync(place.cluster, { recursive: true, force: true })
  const source = await allowReplication(primary, keptSecret('replication-password', 'hex', primaryDataDir))
  await copyFrom(primary, choosePlace(primaryDataDir), place, source)
  return startEmbedded({ ...options, settings: [...(options.settings ?? []), ...replicaSettings] })
}

/** Makes the role that may stream, and answers how to connect as it. Password sign-in from this machine is allowed already. */
async function allowReplication(primary: Embedded, password: string): Promise<string> {
  await withClient(primary.url('postgres'), async (client) => {
    const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
    await client.query(
      `${found.rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN REPLICATION PASSWORD '${password}'`,
    )
  })
  const { hostname, port } = new URL(primary.url('postgres'))
  return `host=${hostname} port=${port} user=${role} password=${password} application_name=blmk_replica`
}

/** Copies the data while the server runs; the label tells the copy from where to follow what happened meanwhile. */
async function copyFrom(primary: Embedded, from: Place, to: Place, source: string): Promise<void> {
  await withClient(primary.url('postgres'), async (client) => {
    await client.query(`SELECT pg_backup_start('replica', fast => true)`)
    copyTree(from.cluster, to.cluster, to.account)
    const { rows } = await client.query<{ label: string }>(
      'SELECT labelfile AS label FROM pg_backup_stop(wait_for_archive => false)',
    )
    const owned = { mode: 0o600 }
    writeFileSync(join(to.cluster, 'backup_label'), rows[0]?.label ?? '', owned)
    writeFileSync(join(to.cluster, 'standby.signal'), '', owned)
    appendFileSync(join(to.cluster, 'postgresql.auto.conf'), `primary_conninfo = '${source}'\n`)
  })
  for (const name of ['backup_label', 'standby.signal']) giveTo(join(to.cluster, name), to.account)
}
