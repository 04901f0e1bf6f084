import type { Call } from './load.ts'
import { updateBody } from './servers.ts'
import type { Side } from './work.ts'

/**
 * Updates of a side's actions, each based on the one before: a call for every
 * action that is this caller's, so that no two callers write over each other.
 */
export async function updatesOf(
  { server, account, cookie }: Side,
  callers = 16,
): Promise<(caller: number) => readonly Call[]> {
  const latest = new Map<string, string | null>()
  for (const ref of account.refs) {
    const view = await server.read(`/api/plans/${account.slug}/actions/${ref}`, cookie)
    latest.set(ref, latestIn(view))
  }
  return (caller) =>
    account.refs
      .filter((_ref, i) => i % callers === caller)
      .map((ref) => ({
        path: `/api/plans/${account.slug}/actions/${ref}/progress-updates`,
        post: () => updateBody(latest.get(ref) ?? null),
        answered: (view) => latest.set(ref, latestIn(view)),
      }))
}

/** An update that is sent to the bare server. */
export const bareUpdate: Call = { path: '/update', post: () => updateBody(null) }

const latestIn = (view: string): string | null => /"progressUpdates":\[\{"id":"([^"]+)"/.exec(view)?.[1] ?? null
