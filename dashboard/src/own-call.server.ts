import { Agent, request, type ClientRequest } from 'node:http'

interface Call {
  method: string
  headers: Headers
  body: Uint8Array | undefined
}

/** Idle connections are given up before the server, which waits for five seconds, closes them. */
const agent = new Agent({ keepAlive: true, timeout: 3000 })
const BODILESS = [204, 205, 304]

/**
 * Asks the api, which this same process serves. Costs a third of what `fetch`
 * does, whose streams a reply of a few dozen kilobytes does not need.
 *
 * Reads share connections that stay open. One that was closed in the moment
 * it was taken up again has not been read: it is asked once more. A write is
 * never sent twice, and so has a connection of its own.
 */
export async function ownCall(url: string, call: Call): Promise<Response> {
  if (call.method !== 'GET') return ask(url, call, false)
  try {
    return await ask(url, call, agent)
  } catch (error) {
    if (error instanceof ClosedMeanwhile) return ask(url, call, false)
    throw error
  }
}

class ClosedMeanwhile extends Error {}

function ask(url: string, { method, headers, body }: Call, through: Agent | false): Promise<Response> {
  return new Promise((resolve, reject) => {
    const call: ClientRequest = request(
      url,
      { agent: through, method, headers: Object.fromEntries(headers) },
      (reply) => {
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
      },
    )
    call.on('error', (error) => reject(call.reusedSocket ? new ClosedMeanwhile('Closed', { cause: error }) : error))
    call.end(body)
  })
}
