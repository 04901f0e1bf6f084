import { setTimeout } from 'node:timers/promises'
import type { Store } from '../db/store.ts'
import type { Clock } from './clock.ts'
import { makeIds, type NewId } from './ids.ts'
import type { Demonstration } from './demonstration.ts'
import { filesInMemory, type FileStore } from './files/file-store.ts'
import { makeFindings, type Findings } from './health/findings.ts'
import { keptReplies, type KeptReplies } from './plan/kept-replies.ts'
import { planAccess, type FindAccess } from './plan/plan-access.ts'
import { headLogInMemory, type HeadLog } from './record/head-log.ts'
import type { Tell } from './security/security-event.ts'
import { viewCache, type ViewCache } from './plan/view-cache.ts'
import { sessionFinder, type FindSession } from './session/read-session.ts'

/** What use cases are given. There is no other way to the database or the time. */
export interface Deps {
  store: Store
  clock: Clock
  newId: NewId
  views: ViewCache
  replies: KeptReplies
  findSession: FindSession
  findAccess: FindAccess
  heads: HeadLog
  files: FileStore
  /** Tells who came in and what was refused, for the log. */
  tell: Tell
  /** Writes the events that are not in the database yet: before it is closed. */
  flushEvents: () => Promise<void>
  /** Lets an attempt to sign in wait, in seconds. */
  pause: (seconds: number) => Promise<void>
  findings: Findings
  settings: {
    /** Keys the hash of session tokens. */
    sessionSecret: string
    /** What a call from our own pages carries, so that its address can be believed. */
    ownCallKey: string
    /** The address people type, when it is not the one that requests reach us by. */
    origin: string | null
    /** Cookies are Secure even when the request that reached us was not. */
    behindHttps: boolean
    /** How many proxies stand in front. */
    proxies: number
    demonstration: Demonstration | null
    /** The one-time code of the first visit; null once there is an account. */
    firstVisitCode: string | null
  }
}

/** Puts together what use cases are given, from what an installation is opened with. */
export function makeDeps(
  given: Pick<Deps, 'store' | 'clock' | 'settings'> &
    Partial<Pick<Deps, 'heads' | 'files' | 'tell' | 'flushEvents' | 'pause' | 'newId'>>,
): Deps {
  const findSession = sessionFinder(given)
  return {
    heads: headLogInMemory(),
    files: filesInMemory(),
    tell: () => undefined,
    flushEvents: () => Promise.resolve(),
    newId: makeIds(given.clock),
    pause: (seconds) => setTimeout(seconds * 1000, undefined, { ref: false }),
    ...given,
    findings: makeFindings(),
    views: viewCache(),
    replies: keptReplies({ ...given, findSession }),
    findSession,
    findAccess: planAccess(given),
  }
}
