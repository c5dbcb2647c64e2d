import inject from 'light-my-request'
import type { EditionSource, Told } from '@/lib/kept-pages/edition-source'
import { keepPages } from '@/lib/kept-pages/keep'
import { heldToTheSecond } from '@/lib/kept-pages/nginx'
import { createStore } from '@/lib/kept-pages/store'
import { watchEditions } from '@/lib/kept-pages/watch'

/** A database: the tags of the editions that it went through, of which the last one is its present. One that closes takes nobody new. */
type Server = { history: string[]; isUp: boolean; isClosing: boolean; connection: number }
type Rendering = { server: Server; shows: string; isCut: boolean; end: () => void }
type Sleeper = { at: number; wake: () => void }

/** What one reader got: the state of the record that the page shows, its day, and whether it was marked with its time. */
export type Answered = { status: number; shows: string; day: number; isMarked: boolean }

const FILE = { 'content-type': 'application/word', 'content-disposition': 'attachment; filename="a.docx"' }

const makeServer = (): Server => ({ history: ['1 era-0'], isUp: true, isClosing: false, connection: 1 })
const tagOf = ({ history }: Server) => history.at(-1) ?? ''
const settle = async () => {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve))
}

type WorldOptions = { hasReplica: boolean; isClockShared?: boolean }

/** One instance of the portal with everything real but the clock and the two databases, which do as they are told. */
export function makeWorld({ hasReplica, isClockShared = false }: WorldOptions) {
  const primary = makeServer()
  const replica = makeServer()
  const sleepers: Sleeper[] = []
  const renderings: Rendering[] = []
  const held: (() => void)[] = []
  let isSlow = false
  let isHolding = false
  let time = 0
  let day = 1
  let notices = 0
  const readFrom: ('primary' | 'replica')[] = []
  const rendered: string[] = []
  let era = 0
  let told: Told | undefined

  const source = (server: Server): EditionSource => ({
    ask: async () => {
      const { connection, isUp } = server
      const edition = { number: BigInt(server.history.length), tag: tagOf(server) }
      if (isSlow) await new Promise<void>((resolve) => held.push(resolve))
      if (!isUp || server.connection !== connection) throw new Error('the connection is gone')
      return { edition, connection }
    },
    prove: async () => {
      if (!server.isClosing) return
      server.isUp = false
      cut(server, true)
    },
    stop: async () => undefined,
  })

  const timing = {
    now: () => time,
    sleep: (ms: number) => new Promise<void>((wake) => sleepers.push({ at: time + ms, wake })),
  }
  const listening = (how: Told) => {
    told = how
    return source(primary)
  }
  const editions = watchEditions(
    { primary: listening, replica: hasReplica ? source(replica) : undefined },
    timing,
  )

  const store = createStore(4)
  const listener = keepPages({
    store,
    editions,
    keptUnder: (url) => (url.startsWith('/workspace') ? undefined : url.includes('?') ? null : url),
    standIn: (status) => ({ status, html: '<h1>Sorry</h1>' }),
    passOn: (_, res) => res.end('passed on'),
    render: async (url, { database, facts }) => {
      readFrom.push(database)
      rendered.push(url)
      const server = database === 'primary' ? primary : replica
      const shownOn = day
      // What a page shows it takes from those before it where it may.
      const known = facts.get('state') as string | undefined
      const shows = known ?? tagOf(server)
      const rendering: Rendering = {
        server,
        shows,
        isCut: !server.isUp || server.isClosing,
        end: () => undefined,
      }
      renderings.push(rendering)
      if (isHolding) await new Promise<void>((resolve) => (rendering.end = resolve))
      renderings.splice(renderings.indexOf(rendering), 1)
      if (!known && !rendering.isCut) facts.learn('state', rendering.shows)
      const body = `${rendering.shows} day-${shownOn}`
      // A route that fails answers with nothing at all.
      if (rendering.isCut || url.endsWith('.faulty')) return { status: 500, headers: {}, body: '' }
      if (url.endsWith('.docx')) return { status: 200, headers: FILE, body: Buffer.from(body) }
      if (url.endsWith('.none')) return { status: 404, headers: {}, body: '' }
      return { status: 200, headers: { 'content-type': 'text/html' }, body }
    },
    today: () => `2026-11-${String(day).padStart(2, '0')}`,
    now: () => new Date('2026-11-22T12:00:00Z'),
    heldUntil: heldToTheSecond(() => Math.floor(time / 1000), isClockShared),
  })

  /** Ends all connections to a server. Pages half rendered fail, or go on over new ones and show what is there now. */
  function cut(server: Server, failing: boolean): void {
    server.connection++
    for (const one of renderings.filter((rendering) => rendering.server === server)) {
      one.isCut ||= failing
      one.shows = tagOf(server)
    }
    if (server === primary) told?.onLoss()
  }

  const forgetOne = (server: Server) => {
    if (server.history.length > 1) server.history.pop()
    cut(server, false)
  }

  return {
    /** The state of the record that is true now. */
    truth: () => tagOf(primary),
    known: () => editions.current().edition?.tag,
    isConfirmed: () => editions.current().isConfirmed,
    /** The state that the kept page of a path shows. */
    kept: (path: string) => store.get(path)?.bodies.identity.toString().split(' ').slice(0, 2).join(' '),
    time: () => time,
    day: () => day,
    /** From which database each page was rendered. */
    readFrom: () => readFrom,
    /** The addresses whose rendering began, in order. */
    rendered: () => rendered,
    get: (url = '/', headers = {}, remoteAddress = '127.0.0.1') =>
      inject(listener, { url, headers, remoteAddress }),
    read: async (url = '/'): Promise<Answered> => {
      const { statusCode, body, headers } = await inject(listener, { url })
      const [number, era, on] = body.split(' ')
      const isMarked = 'x-record-as-of' in headers
      return { status: statusCode, shows: `${number} ${era}`, day: Number(on?.slice(4)), isMarked }
    },
    write: () => {
      if (!primary.isUp) return
      primary.history.push(`${primary.history.length + 1} era-${era}`)
      notices++
    },
    deliverNotice: () => {
      if (notices > 0 && primary.isUp) told?.onNotice()
      notices = 0
    },
    loseNotice: () => void (notices = 0),
    replicate: () => {
      if (primary.isUp && replica.isUp) replica.history = [...primary.history]
    },
    stop: (name: 'primary' | 'replica') => {
      const server = name === 'primary' ? primary : replica
      server.isUp = false
      cut(server, true)
    },
    /** It shuts down once everybody has left, answers those it has, and lets nobody in. */
    close: (name: 'primary' | 'replica') => void ((name === 'primary' ? primary : replica).isClosing = true),
    start: (name: 'primary' | 'replica') => {
      const server = name === 'primary' ? primary : replica
      const { isClosing } = server
      Object.assign(server, { isUp: true, isClosing: false })
      // It has gone down in between.
      if (isClosing) cut(server, false)
    },
    /** The replica crashed, and shows for a while a state from before its crash. */
    fallBack: () => forgetOne(replica),
    /** A server takes the primary's place that had not received the last change; its history is another from here on. */
    failOver: () => {
      era++
      forgetOne(primary)
    },
    slow: (isNow: boolean) => {
      isSlow = isNow
      if (!isNow) held.splice(0).forEach((answer) => answer())
    },
    hold: (isNow: boolean) => {
      isHolding = isNow
      if (!isNow) for (const { end } of [...renderings]) end()
    },
    passDay: () => void (day = Math.min(28, day + 1)),
    pass: async (ms: number) => {
      const until = time + ms
      await settle()
      for (;;) {
        const next = sleepers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0]
        if (!next) break
        sleepers.splice(sleepers.indexOf(next), 1)
        time = Math.max(time, next.at)
        next.wake()
        await settle()
      }
      time = until
    },
    settle,
    end: async () => {
      await editions.stop()
      for (const { wake } of sleepers.splice(0)) wake()
    },
  }
}

export type World = ReturnType<typeof makeWorld>
