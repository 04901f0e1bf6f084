import { createServer, type AddressInfo } from 'node:net'

/** A port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  const asked = createServer()
  await new Promise<void>((listening) => asked.listen(0, '127.0.0.1', listening))
  const { port } = asked.address() as AddressInfo
  await new Promise((closed) => asked.close(closed))
  return port
}
