import autocannon from 'autocannon'
import { at } from './report.ts'

const CALLERS = 16

/** One request of a caller: an address to read, or what to post, made when its turn comes. */
export interface Call {
  path: string
  post?: () => string
  answered?: (body: string) => void
}

export interface Measured {
  perSecond: number
  /** Milliseconds within which 95 of 100 were answered. */
  p95: number
}

/**
 * Sixteen callers, each asking for its own calls over and over, the next as
 * soon as the last was answered: for some seconds, or until so many were answered.
 */
export async function measure(
  origin: string,
  cookie: string,
  callsOf: (caller: number) => readonly Call[],
  until: { seconds: number } | { answers: number },
): Promise<Measured> {
  let caller = 0
  const times: number[] = []
  let refused = ''
  const began = performance.now()
  let ended = began
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const load = autocannon(
      {
        url: origin,
        connections: CALLERS,
        ...('seconds' in until ? { duration: until.seconds } : { amount: until.answers }),
        setupClient: (client) => client.setRequests(callsOf(caller++).map((call) => requestOf(call, cookie))),
      },
      (error: Error | null, measured) => (error ? reject(error) : resolve(measured)),
    )
    load.on('response', (_client, status, _bytes, milliseconds) => {
      times.push(milliseconds)
      // It tells that it is done at the next full second only.
      ended = performance.now()
      if (status >= 300) refused ||= `A call answered ${status}`
    })
  })
  if (refused || result.errors > 0) throw new Error(refused || `${result.errors} calls were not answered`)
  return { perSecond: Math.round((times.length * 1000) / (ended - began)), p95: at(0.95, times) }
}

function requestOf({ path, post, answered }: Call, cookie: string): autocannon.Request {
  // Uncompressed from both: the bare server has nothing that compresses.
  const headers = { cookie, 'accept-encoding': 'identity' }
  return {
    path,
    method: post ? 'POST' : 'GET',
    headers: post ? { ...headers, 'content-type': 'application/json' } : headers,
    ...(post && { setupRequest: (request) => ({ ...request, body: post() }) }),
    ...(answered && { onResponse: (_status, body) => answered(body) }),
  }
}

/** Reads one address over and over; a second of it first, uncounted. */
export async function measureReads(origin: string, path: string, cookie: string, seconds: number): Promise<Measured> {
  await measure(origin, cookie, () => [{ path }], { seconds: 1 })
  return measure(origin, cookie, () => [{ path }], { seconds })
}
