import { newId } from '@/lib/ids'
import type { Cluster } from '@/scripts/cluster/start'
import { loadForm, sendForm, signedInAt, type Form } from './native-forms'
import { writeByHand } from './test-cluster'

/** A request that did not go as it should: what was asked, and what came. */
export type Failure = { asked: string; got: string }

type Outcome = {
  reads: number
  /** Items of feedback of which the writer was told that they are saved. */
  saved: string[]
  readFailures: Failure[]
  writeFailures: Failure[]
  wrongPages: Failure[]
}

const KEPT = ['/', '/timeline', '/glossary', '/organisations', '/glossary', '/on-2020-10-01/timeline']
const AGE = 'The record cannot be reached just now.'
/** Behind nginx and on a busy machine: what was true longer ago than this may not be shown without its time. */
const WRONG_AFTER_MS = 3000

/** Readers and writers at a cluster, all at once, until they are stopped. */
export async function startLoad(cluster: Cluster, milestoneId: string) {
  const outcome: Outcome = { reads: 0, saved: [], readFailures: [], writeFailures: [], wrongPages: [] }
  const written: { mark: number; at: number }[] = []
  let isOver = false
  const again = async (work: () => Promise<void>) => {
    while (!isOver) {
      await work()
      // A machine of two cores must have something left for what is tried.
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }

  async function read(path: string): Promise<void> {
    const start = performance.now()
    try {
      const response = await fetch(cluster.url + path)
      const text = await response.text()
      outcome.reads++
      const { headers } = response
      const isMarked = headers.has('x-record-as-of')
      // What nginx itself holds too long may have the header alone.
      const isMarkedWell = text.includes(AGE) ? isMarked : !isMarked || headers.get('x-cache') === 'STALE'
      if (response.status !== 200) outcome.readFailures.push({ asked: path, got: `${response.status}` })
      else if (!isMarkedWell)
        outcome.wrongPages.push({
          asked: path,
          got: isMarked ? 'its age in no words' : 'its age in no header',
        })
      else if (path === '/glossary' && !isMarked) judge(text, start, headers)
    } catch (error) {
      outcome.readFailures.push({ asked: path, got: String(error) })
    }
  }

  function judge(text: string, askedAt: number, headers: Headers): void {
    const mark = Number(/The mark is (\d+)\./.exec(text)?.[1])
    const due = written.findLast(({ at }) => at < askedAt - WRONG_AFTER_MS)?.mark ?? 0
    if (mark >= due) return
    const where = `${headers.get('x-cache')} of ${headers.get('date')} at ${new Date().toUTCString()}`
    outcome.wrongPages.push({ asked: `at least ${due}`, got: `${mark} (${where})` })
  }

  async function change(): Promise<void> {
    const mark = (written.at(-1)?.mark ?? 0) + 1
    await writeByHand(cluster.primary.url, `The mark is ${mark}.`).then(
      () => written.push({ mark, at: performance.now() }),
      () => undefined,
    )
    await new Promise((resolve) => setTimeout(resolve, 500))
  }

  async function save(form: Form, cookie: string): Promise<void> {
    const id = newId(new Date())
    const typed = { id, kind: 'comment', text: `Under load ${id}`, then: 'draft' }
    try {
      const { status, location } = await sendForm(cluster.url, form, typed, cookie)
      if (status === 303 && !location?.includes('sign-in')) outcome.saved.push(id)
      else outcome.writeFailures.push({ asked: id, got: `${status} ${location ?? ''}` })
    } catch (error) {
      outcome.writeFailures.push({ asked: id, got: String(error) })
    }
  }

  await writeByHand(cluster.primary.url, 'The mark is 0.')
  await Promise.all(KEPT.map((path) => fetch(cluster.url + path).then((response) => response.text())))
  const cookie = await signedInAt(cluster.url, 'reviewer')
  const path = `/workspace/feedback/new?about=milestone:${milestoneId}`
  const form = await loadForm(cluster.url, path, 'text', cookie)
  const turn = { next: 0 }
  const readers = Array.from({ length: 4 }, () => again(() => read(KEPT[turn.next++ % KEPT.length] ?? '/')))
  const all = [...readers, again(() => save(form, cookie)), again(() => save(form, cookie)), again(change)]
  return {
    /** Waits until so much more has been read and saved. */
    goesOn: async () => {
      const [reads, saved] = [outcome.reads + 12, outcome.saved.length + 3]
      while (outcome.reads < reads || outcome.saved.length < saved)
        await new Promise((resolve) => setTimeout(resolve, 20))
    },
    /** Ends the load and says what became of it. */
    stop: async (): Promise<Outcome> => {
      isOver = true
      await Promise.all(all)
      return outcome
    },
  }
}
