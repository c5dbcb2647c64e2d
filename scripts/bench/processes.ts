import { readFileSync } from 'node:fs'

// What Linux tells of processes; elsewhere it can't be read, and NaN says so.

const TICKS_A_SECOND = 100

/** The CPU time that these processes have taken since they began, in milliseconds. */
export function cpuMilliseconds(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + cpuOf(pid), 0)
}

function cpuOf(pid: number): number {
  // After the name, which is in brackets and may hold anything: the 14th and 15th of all are time in the program and for it.
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_A_SECOND
}

/** What a process holds in memory, in megabytes. */
export const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1]) / 1024

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Looks at the memory of processes four times a second; `stop` tells the most that any of them held. */
export function watchMemory(pids: () => readonly number[]): { stop: () => number } {
  let most = 0
  const look = () => {
    most = Math.max(most, ...pids().map(residentMegabytes))
  }
  // Should what is watched fail, this alone keeps nothing running.
  const timer = setInterval(look, 250).unref()
  return {
    stop: () => {
      clearInterval(timer)
      look()
      return most
    },
  }
}
