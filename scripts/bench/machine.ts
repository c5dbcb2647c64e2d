import { spawnSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'

const versionOf = (program: string, flag: string) => {
  const { status, stdout, stderr } = spawnSync(program, [flag], { encoding: 'utf8' })
  return status === null ? 'none' : `${stdout}${stderr}`.trim().split('\n')[0]
}

/** Whether wrk is on this machine: it takes far less of the processor than asking from Node. */
export const hasWrk = (): boolean => spawnSync('wrk', ['-v']).status !== null

/** What it was measured on, line by line, with what makes it hard to compare. */
export const describeMachine = (): string[] => [
  `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  `nginx: ${versionOf('nginx', '-v')}; asked by: ${hasWrk() ? versionOf('wrk', '-v') : 'autocannon'}`,
  'Asked from the same machine, so that the one who asks and the database take their share of the processors.',
  `How busy it was before: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')} (the mean number of programs waiting, over 1, 5 and 15 minutes)`,
]
