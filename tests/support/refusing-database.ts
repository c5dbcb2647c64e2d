import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** The test database behind a door that can be shut: whoever is in stays, and whoever comes is refused with this code. */
export async function refusingDatabase(databaseUrl: string) {
  const { hostname, port } = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => sockets.add(socket.on('error', () => socket.destroy()))
  let code: string | null = null
  const server = createServer((socket) => {
    keep(socket)
    if (code) return void socket.end(refusal(code))
    const real = connect(Number(port), hostname)
    keep(real)
    socket.pipe(real).pipe(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(databaseUrl)
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: url.href,
    refuseWith: (now: string | null) => void (code = now),
    stop: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

/** An ErrorResponse of PostgreSQL (protocol 3.0): its length, then fields that end with a zero. */
function refusal(code: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0Mnobody is let in\0\0`)
  const head = Buffer.from('E\0\0\0\0')
  head.writeInt32BE(4 + fields.length, 1)
  return Buffer.concat([head, fields])
}
