/**
 * Does the work once at a time: whoever asks while it is under way shares the next turn with all others who do. So what everybody gets
 * began after they asked.
 */
export function oneAtATime<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | null = null
  let next: Promise<Value> | null = null

  function ask(): Promise<Value> {
    if (!running) return (running = work().finally(() => (running = null)))
    const again = () => {
      next = null
      return ask()
    }
    return (next ??= running.then(again, again))
  }
  return ask
}
