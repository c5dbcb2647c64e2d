import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'

// What it does ends a process, so it gets one of its own.
const PROGRAM = `
  import { createServer } from 'node:http'
  import { drainable } from './scripts/drain.ts'
  const { listener, stopOnSignal } = drainable((_, res) => res.end('answered'), 2)
  const server = createServer(listener).listen(0, '127.0.0.1', () => console.log(server.address().port))
  stopOnSignal(server)`

it('a process that is asked to stop is no longer ready at first, still answers, and then ends', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROGRAM])
  const exit = once(child, 'exit')
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  const ask = (path: string) => fetch(`http://127.0.0.1:${Number(said.toString())}${path}`)
  expect((await ask('/api/health/ready')).status).toBe(200)
  child.kill('SIGTERM')
  while ((await ask('/api/health/ready')).status === 200);
  const answer = await ask('/timeline')
  expect([answer.status, answer.headers.get('connection'), await answer.text()]).toEqual([
    200,
    'close',
    'answered',
  ])
  expect(await exit).toEqual([0, null])
})
