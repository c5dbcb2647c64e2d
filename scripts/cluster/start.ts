import { buildWhenNeeded } from '../build-when-needed'
import { prepareDatabase } from '../database/prepare-in-child'
import { freePort } from '../port'
import { startDatabases, type DatabaseServer } from './databases'
import { answers, makeInstance, type Instance } from './instance'
import { startNginx } from './nginx'

/** The whole on one machine: two databases, two web servers, and nginx before them. */
export type Cluster = {
  /** Where readers go: nginx, or the first instance where there is none. */
  url: string
  instances: readonly [Instance, Instance]
  primary: DatabaseServer
  replica: DatabaseServer
  /** How to sign in, line by line. */
  signIns: string[]
  /** Starts each instance anew, one after the other. */
  rollingRestart: () => Promise<void>
  stop: () => Promise<void>
}

type Options = {
  /** Where the databases are; the folder of the embedded one, too. */
  dataDir: string
  /** The port of nginx; a free one where none is given. */
  port?: number
  /** Without nginx, whoever asks chooses an instance. */
  hasNginx?: boolean
  instancePorts?: [number, number]
  /** Further settings of PostgreSQL. */
  settings?: string[]
  /** How long an instance takes requests after it was asked to stop. */
  drainSeconds?: number
  /** Starts an instance again that ended by itself. */
  isRevived?: boolean
  onLoss?: (error: Error) => void
  signal?: AbortSignal
}

/** Starts a cluster on this machine, reachable from this machine only. */
export async function startCluster(options: Options): Promise<Cluster> {
  const { hasNginx = true, signal } = options
  const endings: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const end of endings.splice(0).reverse()) await end()
  }
  try {
    await buildWhenNeeded(signal)
    const databases = await startDatabases(options)
    endings.push(databases.stop)
    const signIns = await prepareDatabase({ url: databases.primary.url, isEmbedded: true }, signal)
    const port = options.port ?? (await freePort())
    const instances = await makeInstances(options, databases, port)
    endings.push(async () => void (await Promise.all(instances.map((instance) => instance.stop()))))
    await Promise.all(instances.map(startReady))
    signal?.throwIfAborted()
    if (hasNginx)
      endings.push((await startNginx({ port, instancePorts: instances.map((one) => one.port) })).stop)
    const url = hasNginx ? `http://127.0.0.1:${port}` : instances[0].url
    const rollingRestart = () => restartInTurn(instances)
    return { url, instances, ...databases, signIns, rollingRestart, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Addresses = { primary: DatabaseServer; replica: DatabaseServer }

async function makeInstances(options: Options, { primary, replica }: Addresses, port: number) {
  const ports = options.instancePorts ?? [await freePort(), await freePort()]
  const env = {
    DATABASE_REPLICA_URL: replica.url,
    SITE_URL: process.env.SITE_URL ?? `http://127.0.0.1:${port}`,
    DRAIN_SECONDS: String(options.drainSeconds ?? 3),
  }
  const make = (port: number) =>
    makeInstance({ port, databaseUrl: primary.url, env, isRevived: options.isRevived ?? false })
  return [make(ports[0]), make(ports[1])] as const
}

async function startReady(instance: Instance): Promise<void> {
  await instance.start()
  await answers(`${instance.url}/api/health/ready`)
}

async function restartInTurn(instances: readonly Instance[]): Promise<void> {
  for (const instance of instances) {
    await instance.stop()
    await startReady(instance)
  }
}
