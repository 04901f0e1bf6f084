import { DEMONSTRATION } from '../../../api/demonstration.ts'
import { medway2019 } from '../../../seed/medway-2019/plan-file.ts'
import { kill, run, type Programs, type Running } from './programs.ts'
import type { Place } from './place.ts'

/** Somebody of the office, signed in to a server that runs. */
export interface Visitor {
  running: Running
  get<T>(path: string): Promise<T>
  /** Answers null when the server did not. */
  post<T>(path: string, body: object): Promise<{ status: number; body: T } | null>
}

/** Those that the demonstration's plan has today: what left it is not among them. */
const ACTIONS = medway2019.actions.filter(({ versions }) => versions.at(-1)?.state === 'active').length

/** What has not started by then hangs: a machine that is busy takes a minute or two. */
const STARTED_WITHIN_MS = 10 * 60_000

/**
 * Starts the server, which has to come up whatever was done to the one before.
 *
 * @throws Error with what it said, when it does not.
 */
export async function visit({ serve }: Programs, place: Place): Promise<Visitor> {
  const running = run(serve, [], place)
  let hung = false
  const timer = setTimeout(() => {
    hung = true
    running.child.kill('SIGKILL')
  }, STARTED_WITHIN_MS)
  const port = await running.line
  clearTimeout(timer)
  if (port === null)
    throw new Error(
      `It did not come up again on ${place.engine}${hung ? ' in ten minutes' : ''}: ${(await running.ended).err}`,
    )

  const origin = `http://127.0.0.1:${port}/api`
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  const signIn = await fetch(`${origin}/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: 'programme@plan.example', password: DEMONSTRATION.password }),
  })
  headers['cookie'] = (signIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return {
    running,
    async get<T>(path: string) {
      const reply = await fetch(`${origin}/plans/medway-2019/${path}`, { headers })
      if (!reply.ok) throw new Error(`${path} was answered ${reply.status}: ${await reply.text()}`)
      return (await reply.json()) as T
    },
    async post<T>(path: string, body: object) {
      try {
        const reply = await fetch(`${origin}/plans/medway-2019/${path}`, {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
        })
        return { status: reply.status, body: (await reply.json()) as T }
      } catch {
        return null
      }
    },
  }
}

/** The plan is there, whole, and its record is what its trail says. @throws Error when it is not. */
export async function checkWhole({ get }: Visitor): Promise<void> {
  const { actions } = await get<{ actions: unknown[] }>('actions?limit=200')
  if (actions.length !== ACTIONS) throw new Error(`There are ${actions.length} actions, not ${ACTIONS}`)
  const verified = await get<{ intact: boolean }>('changes/verify')
  if (!verified.intact) throw new Error(`The record is not intact: ${JSON.stringify(verified).slice(0, 500)}`)
}

export const leave = ({ running }: Visitor) => kill(running)
