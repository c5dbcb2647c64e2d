/** Aborts on Ctrl-C, SIGTERM and a closed terminal, and when npm has been stopped: npm runs its scripts in a shell that
 *  dies of a signal without passing it on. `parent` is the process that started this one. */
export function whenToStop(parent: number): AbortController {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())
  if (process.env.npm_lifecycle_event) {
    const orphaned = () => process.ppid !== parent && stopping.abort()
    setInterval(orphaned, 250).unref()
  }
  return stopping
}

/** Whether this error only says that somebody asked to stop. */
export const isStop = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'
