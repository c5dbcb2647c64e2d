import { afterEach, describe, expect, it } from 'vitest'
import { makeWorld, type World } from '../../support/edition-world'

const worlds: World[] = []
afterEach(async () => {
  await Promise.all(worlds.splice(0).map((one) => one.end()))
})

async function world({ hasReplica = false, isClockShared = false } = {}): Promise<World> {
  const made = makeWorld({ hasReplica, isClockShared })
  worlds.push(made)
  await made.settle()
  return made
}

describe('keeping pages', () => {
  it('renders a page once while the edition stands', async () => {
    const portal = await world()
    await portal.get()
    await portal.get()
    expect(portal.readFrom()).toHaveLength(1)
  })

  it('renders once for readers who ask together', async () => {
    const portal = await world()
    await Promise.all([portal.get(), portal.get(), portal.get()])
    expect(portal.readFrom()).toHaveLength(1)
  })

  it('renders no more than four at once, however many are asked for, and all in the end', async () => {
    const portal = await world()
    portal.hold(true)
    const answers = Array.from({ length: 10 }, (_, number) => portal.get(`/timeline?q=${number}`))
    await portal.settle()
    expect(portal.readFrom()).toHaveLength(4)
    portal.hold(false)
    expect((await Promise.all(answers)).map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(200))
  })

  describe('while many ask for pages of their own', () => {
    /** Fills every place with pages that are under way until they are let go, and the queue behind them. */
    async function crowded(portal: World, howMany: number) {
      portal.hold(true)
      const answers = Array.from({ length: howMany }, (_, number) => portal.get(`/timeline?q=${number}`))
      await portal.settle()
      return answers
    }

    it('renders those that stand first, and those that everybody comes for', async () => {
      const portal = await world()
      await portal.get('/milestones/kept')
      portal.write()
      portal.deliverNotice()
      const crowd = await crowded(portal, 20)
      const paths = ['/on-2020-10-01', '/milestones/made-up', '/milestones/kept', '/']
      const asked = paths.map((path) => portal.get(path))
      await portal.settle()
      const [begun, waiting] = [4, 16]
      portal.hold(false)
      await Promise.all([...crowd, ...asked])
      const after = portal.rendered().slice(1 + begun)
      expect(after.slice(0, 2)).toEqual(['/milestones/kept', '/'])
      expect(after.slice(2 + waiting)).toEqual(['/on-2020-10-01', '/milestones/made-up'])
    })

    it('lets so many wait, and tells the others when to come back', async () => {
      const portal = await world()
      const crowd = await crowded(portal, 4 + 256)
      const refused = await Promise.all(
        ['/timeline?q=late', '/on-2020-10-01'].map((path) => portal.get(path)),
      )
      for (const { statusCode, headers, body } of refused)
        expect([statusCode, headers['retry-after'], body]).toEqual([503, '10', '<h1>Sorry</h1>'])
      const first = portal.get('/')
      portal.hold(false)
      expect((await Promise.all([first, ...crowd])).map(({ statusCode }) => statusCode)).toEqual(
        Array(1 + 4 + 256).fill(200),
      )
      expect((await portal.get('/timeline?q=late')).statusCode).toBe(200)
    })

    it('keeps a page of a past day for the time in which the database is away', async () => {
      const portal = await world()
      await portal.get('/on-2020-10-01')
      portal.write()
      portal.deliverNotice()
      await portal.settle()
      const crowd = await crowded(portal, 4 + 256)
      portal.stop('primary')
      await portal.settle()
      expect(await portal.read('/on-2020-10-01')).toMatchObject({ status: 200, isMarked: true })
      portal.hold(false)
      await Promise.all(crowd)
    })
  })

  it('serves the kept page, marked with its time, while the database is away', async () => {
    const portal = await world()
    await portal.get()
    portal.write()
    portal.stop('primary')
    await portal.settle()
    const { statusCode, body, headers } = await portal.get()
    expect([statusCode, body]).toEqual([200, '1 era-0 day-1'])
    expect(headers['x-record-as-of']).toBe('Sun, 22 Nov 2026 12:00:00 GMT')
  })

  it('says that the record can not be reached where no page was kept', async () => {
    const portal = await world()
    portal.stop('primary')
    await portal.settle()
    const { statusCode, headers } = await portal.get()
    expect([statusCode, headers['retry-after'], headers['cache-control']]).toEqual([503, '10', 'no-store'])
  })

  it('keeps a file as it keeps a page, and hands it out under its own type and name', async () => {
    const portal = await world()
    await portal.get('/response.docx')
    const { headers, body } = await portal.get('/response.docx')
    expect(portal.readFrom()).toHaveLength(1)
    expect(body).toBe('1 era-0 day-1')
    expect(headers).toMatchObject({
      'content-type': 'application/word',
      'content-disposition': 'attachment; filename="a.docx"',
      'x-content-type-options': 'nosniff',
    })
    portal.write()
    portal.deliverNotice()
    await portal.settle()
    expect((await portal.get('/response.docx')).body).toBe('2 era-0 day-1')
    portal.stop('primary')
    await portal.settle()
    expect((await portal.get('/response.docx')).headers).toHaveProperty('x-record-as-of')
  })

  it('says in a whole page that a file is not there, or can not be made while the database is away', async () => {
    const portal = await world()
    const absent = await portal.get('/response.none')
    expect([absent.statusCode, absent.body]).toEqual([404, '<h1>Sorry</h1>'])
    portal.stop('primary')
    await portal.settle()
    const { statusCode, body, headers } = await portal.get('/response.docx')
    expect([statusCode, body, headers['retry-after']]).toEqual([503, '<h1>Sorry</h1>', '10'])
    expect(headers['content-disposition']).toBeUndefined()
  })

  it('never shows for true a change that was undone when another server took over', async () => {
    const portal = await world()
    portal.write()
    expect(await portal.read()).toMatchObject({ shows: '2 era-0' })
    portal.failOver()
    await portal.settle()
    expect(await portal.read()).toMatchObject({ shows: '1 era-0', isMarked: false })
  })

  it('tells nginx on this machine to hold a page until the second ends, and elsewhere only who shares its clock', async () => {
    const heldFor = async (remoteAddress: string, isClockShared = false) => {
      const portal = await world({ isClockShared })
      await portal.pass(2400)
      return (await portal.get('/', {}, remoteAddress)).headers['x-accel-expires']
    }
    expect([await heldFor('127.0.0.1'), await heldFor('::1')]).toEqual(['@2', '@2'])
    expect(await heldFor('10.0.0.7')).toBeUndefined()
    expect(await heldFor('10.0.0.7', true)).toBe('@2')
  })

  it('lets no shared cache hold a page that was overtaken while it was rendered', async () => {
    const portal = await world()
    portal.hold(true)
    const answer = portal.get()
    await portal.settle()
    portal.write()
    portal.hold(false)
    expect((await answer).headers['cache-control']).toBe('no-store')
    expect((await portal.get()).headers['cache-control']).toMatch(/s-maxage=1,/)
  })

  it('has a page during whose rendering the record changed while the database is away', async () => {
    const portal = await world()
    portal.hold(true)
    const answer = portal.get()
    await portal.settle()
    portal.write()
    portal.hold(false)
    await answer
    portal.stop('primary')
    await portal.settle()
    expect(await portal.read()).toMatchObject({ status: 200, isMarked: true })
  })

  it('counts a confirmation from when it was asked for, not from when it was given', async () => {
    const portal = await world()
    portal.slow(true)
    await portal.pass(900)
    portal.slow(false)
    await portal.settle()
    expect(portal.isConfirmed()).toBe(true)
    await portal.pass(0)
    portal.slow(true)
    await portal.pass(800)
    expect(portal.isConfirmed()).toBe(false)
  })

  it('has a finished page stand in for one that failed before it was any', async () => {
    const portal = await world()
    const { statusCode, headers, body } = await portal.get('/timeline.faulty')
    expect([statusCode, headers['content-type'], body]).toEqual([
      500,
      'text/html; charset=utf-8',
      '<h1>Sorry</h1>',
    ])
    expect(portal.isConfirmed()).toBe(true)
  })

  it('says that the record can not be reached where it went away while a page was rendered', async () => {
    const portal = await world()
    portal.hold(true)
    const answer = portal.get('/timeline?place=luton')
    await portal.settle()
    portal.stop('primary')
    portal.hold(false)
    const { statusCode, headers, body } = await answer
    expect([statusCode, headers['retry-after'], body]).toEqual([503, '10', '<h1>Sorry</h1>'])
  })

  it('renders again where it was only restarted meanwhile', async () => {
    const portal = await world()
    portal.hold(true)
    const answer = portal.read('/timeline?place=luton')
    await portal.settle()
    portal.stop('primary')
    portal.start('primary')
    portal.hold(false)
    expect(await answer).toMatchObject({ status: 200, shows: '1 era-0', isMarked: false })
  })

  it.each([false, true])(
    'and where it shuts down: it takes nobody new, though it answers who watches it (with a replica: %s)',
    async (hasReplica) => {
      const portal = await world({ hasReplica })
      await portal.get('/timeline')
      portal.close('primary')
      portal.close('replica')
      expect(await portal.read('/timeline')).toMatchObject({ status: 200, isMarked: false })
      const { statusCode, headers } = await portal.get('/timeline?place=luton')
      expect([statusCode, headers['retry-after']]).toEqual([503, '10'])
      expect(await portal.read('/timeline')).toMatchObject({ status: 200, isMarked: true })
      portal.start('primary')
      await portal.pass(200)
      expect(await portal.read('/timeline?place=luton')).toMatchObject({ status: 200, isMarked: false })
    },
  )

  it('renders a filtered page each time and keeps none', async () => {
    const portal = await world()
    await portal.get('/timeline?place=luton')
    await portal.get('/timeline?place=luton')
    expect(portal.readFrom()).toHaveLength(2)
  })

  it('passes on what is not public', async () => {
    expect((await (await world()).get('/workspace')).body).toBe('passed on')
  })

  it('answers 304 to a reader who has the page, and a full page to nonsense', async () => {
    const portal = await world()
    const { etag } = (await portal.get()).headers
    expect((await portal.get('/', { 'if-none-match': `"other", ${etag}` })).statusCode).toBe(304)
    expect((await portal.get('/', { 'if-none-match': ',,,"' })).statusCode).toBe(200)
  })

  it.each(['br', 'gzip'])('sends %s to a reader who prefers it', async (encoding) => {
    const { headers } = await (await world()).get('/', { 'accept-encoding': encoding })
    expect(headers['content-encoding']).toBe(encoding)
  })

  it('answers an absurd Accept-Encoding with the plain page', async () => {
    const { headers, statusCode } = await (await world()).get('/', { 'accept-encoding': 'x;q='.repeat(2000) })
    expect([statusCode, headers['content-encoding']]).toEqual([200, undefined])
  })
})

describe('rendering from a replica', () => {
  it('waits a little for it to receive what the primary told', async () => {
    const portal = await world({ hasReplica: true })
    portal.write()
    portal.deliverNotice()
    await portal.settle()
    const reading = portal.read()
    await portal.pass(50)
    portal.replicate()
    await portal.pass(50)
    expect(await reading).toMatchObject({ shows: '2 era-0', isMarked: false })
    expect(portal.readFrom()).toEqual(['replica'])
  })

  it('takes the primary for a replica that lags', async () => {
    const portal = await world({ hasReplica: true })
    portal.write()
    portal.deliverNotice()
    await portal.pass(250)
    expect(await portal.read()).toMatchObject({ shows: '2 era-0', isMarked: false })
    expect(portal.readFrom()).toEqual(['primary'])
  })

  it('renders again from the primary what the replica fell back under', async () => {
    const portal = await world({ hasReplica: true })
    portal.write()
    portal.replicate()
    portal.deliverNotice()
    await portal.settle()
    portal.hold(true)
    const reading = portal.read()
    await portal.settle()
    portal.fallBack()
    portal.hold(false)
    expect(await reading).toMatchObject({ shows: '2 era-0', isMarked: false })
    expect(portal.readFrom()).toEqual(['replica', 'primary'])
  })

  it('asks a replica that does not answer again only after a second', async () => {
    const portal = await world({ hasReplica: true })
    portal.stop('replica')
    await portal.read('/a?x')
    portal.start('replica')
    await portal.read('/b?x')
    await portal.pass(1100)
    await portal.read('/c?x')
    expect(portal.readFrom()).toEqual(['primary', 'primary', 'replica'])
  })

  it('still renders from it while the primary is away, marked with the time', async () => {
    const portal = await world({ hasReplica: true })
    portal.stop('primary')
    await portal.settle()
    expect(await portal.read()).toMatchObject({ status: 200, shows: '1 era-0', isMarked: true })
  })

  it('asks the primary when the replica knows more than it told us', async () => {
    const portal = await world({ hasReplica: true })
    portal.write()
    portal.loseNotice()
    portal.replicate()
    expect(await portal.read()).toMatchObject({ shows: '2 era-0', isMarked: false })
    expect(portal.readFrom()).toEqual(['replica'])
  })

  it('learns from it what the primary passed on with its last breath', async () => {
    const portal = await world({ hasReplica: true })
    await portal.read()
    portal.write()
    portal.loseNotice()
    portal.replicate()
    portal.stop('primary')
    await portal.settle()
    expect(await portal.read()).toMatchObject({ shows: '2 era-0', isMarked: true })
  })

  it('renders nothing from a replica that lacks a change which is known of', async () => {
    const portal = await world({ hasReplica: true })
    portal.write()
    portal.deliverNotice()
    await portal.settle()
    portal.stop('primary')
    await portal.settle()
    expect((await portal.read()).status).toBe(503)
  })
})
