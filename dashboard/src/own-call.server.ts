import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true })
const BODILESS = [204, 205, 304]

/**
 * Asks the api, which this same process serves, over a connection that stays open. Costs a third of what `fetch` does,
 * whose streams a reply of a few dozen kilobytes does not need.
 */
export function ownCall(
  url: string,
  { method, headers, body }: { method: string; headers: Headers; body: Uint8Array | undefined },
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const call = request(url, { agent, method, headers: Object.fromEntries(headers) }, (reply) => {
      const read: Buffer[] = []
      reply.on('data', (piece: Buffer) => read.push(piece))
      reply.on('error', reject)
      reply.on('end', () => {
        const status = reply.statusCode ?? 500
        const said = new Headers()
        for (const [name, values] of Object.entries(reply.headersDistinct))
          for (const value of values ?? []) said.append(name, value)
        resolve(new Response(BODILESS.includes(status) ? null : Buffer.concat(read), { status, headers: said }))
      })
    })
    call.on('error', reject)
    call.end(body)
  })
}
