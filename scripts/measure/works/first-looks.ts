import type { Prepared } from '../prepare.ts'
import { updateBody, type OurServer } from '../servers.ts'

/** Looks at views that nobody has asked for since the last write: nothing of them is kept. */
export interface FirstLooks {
  /** Posts an update on an action of one plan, so that all that is kept of the plan is out of date. */
  write(): Promise<void>
  /** Milliseconds until an address has answered in full. */
  read(path: string): Promise<number>
}

export function firstLooks(server: OurServer, { slug, refs }: Prepared, cookie: string): FirstLooks {
  let count = 0
  return {
    async write() {
      const path = `/api/plans/${slug}/actions/${refs[count++ % refs.length]}`
      const { progressUpdates } = JSON.parse(await server.read(path, cookie)) as { progressUpdates: { id: string }[] }
      const reply = await fetch(`${server.origin}${path}/progress-updates`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: updateBody(progressUpdates[0]?.id ?? null),
      })
      if (!reply.ok) throw new Error(`An update answered ${reply.status}: ${await reply.text()}`)
      await reply.text()
    },
    async read(path) {
      const began = performance.now()
      await server.read(path, cookie)
      return performance.now() - began
    },
  }
}
