import pLimit from 'p-limit'
import { encodeAll } from './encode'
import type { KeptPage, Store } from './store'

/** So many may wait: each that waits is held in memory, also once the store has let it go. What is not taken on is when it is asked for next. */
const MOST_WAITING = 30

/**
 * Who asks first for a page after a change need not wait until it is as small as can be: it is compressed quickly, and most pages are not
 * asked for again before the next change. One that is, is pressed for all who come after: it takes 20 to 50 ms, and a tenth less to send.
 */
export function createPress(store: Store) {
  const asked = new WeakSet<KeptPage>()
  // The processors are there for readers who wait.
  const oneAtATime = pLimit(1)

  async function press(path: string, page: KeptPage): Promise<void> {
    const isKept = () => store.get(path) === page
    if (!isKept()) return
    const bodies = await encodeAll(page.bodies.identity, 'kept')
    const pressed = { ...page, isPressed: true, bodies }
    asked.add(pressed)
    if (isKept()) store.set(path, pressed)
  }

  /** Has a page that was asked for again pressed, once. */
  return (path: string, page: KeptPage): void => {
    if (asked.has(page) || oneAtATime.pendingCount >= MOST_WAITING) return
    asked.add(page)
    oneAtATime(press, path, page).catch((error: unknown) => console.error(`${path} was not pressed.`, error))
  }
}
