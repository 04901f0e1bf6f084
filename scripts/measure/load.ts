import autocannon from 'autocannon'
import { at } from './report.ts'
import { updateBody } from './servers.ts'

const CONNECTIONS = 16

/** Reads an address over and over from sixteen connections. @returns requests a second, and the 95th percentile in ms. */
export async function measureReads(
  origin: string,
  path: string,
  cookie: string,
  seconds: number,
): Promise<{ perSecond: number; p95: number }> {
  const times: number[] = []
  const options = { url: origin + path, connections: CONNECTIONS, headers: { cookie } }
  await autocannon({ ...options, duration: 1 })
  const { requests, non2xx } = await new Promise<autocannon.Result>((resolve, reject) => {
    const load = autocannon({ ...options, duration: seconds }, (error: Error | null, measured) =>
      error ? reject(error) : resolve(measured),
    )
    load.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })
  if (non2xx > 0) throw new Error(`${non2xx} replies of ${path} were refusals`)
  return {
    perSecond: Math.round(requests.average),
    p95: Math.round(at(0.95, times) * 10) / 10,
  }
}

/** Posts updates from sixteen connections, each to actions of its own, each based on the one before. @returns updates a second. */
export async function measureUpdates(
  origin: string,
  pathOf: (ref: string) => string,
  cookie: string,
  refs: readonly string[],
): Promise<number> {
  const EACH = 40
  const began = performance.now()
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, worker) => {
      const mine = refs.filter((_ref, i) => i % CONNECTIONS === worker)
      const latest = new Map<string, string | null>()
      for (const ref of cookie ? mine : [])
        latest.set(ref, await latestOf(origin, pathOf(ref).replace('/progress-updates', ''), cookie))
      for (let i = 0; i < EACH; i++) {
        const ref = mine[i % mine.length] ?? ''
        const reply = await fetch(origin + pathOf(ref), {
          method: 'POST',
          // Uncompressed from both: the bare server has nothing that compresses.
          headers: { cookie, 'content-type': 'application/json', 'accept-encoding': 'identity' },
          body: updateBody(latest.get(ref) ?? null),
        })
        const text = await reply.text()
        if (reply.status !== 201) throw new Error(`An update answered ${reply.status}: ${text}`)
        latest.set(ref, /"progressUpdates":\[\{"id":"([^"]+)"/.exec(text)?.[1] ?? null)
      }
    }),
  )
  return Math.round((CONNECTIONS * EACH * 1000) / (performance.now() - began))
}

async function latestOf(origin: string, path: string, cookie: string): Promise<string | null> {
  const view = (await (await fetch(origin + path, { headers: { cookie } })).json()) as {
    progressUpdates: { id: string }[]
  }
  return view.progressUpdates[0]?.id ?? null
}
