import type { ErrorRequestHandler } from 'express'
import type { Deps } from '../deps.ts'
import { requestIdOf } from '../http/request-id.ts'
import { Refusal } from '../http/refusal.ts'
import { findIdentity } from '../session/read-session.ts'

/** Tells whenever somebody was refused what is not theirs; the reply is made by whoever comes next. */
export const tellRefusals =
  ({ tell }: Deps): ErrorRequestHandler =>
  (error: unknown, req, _res, next) => {
    if (error instanceof Refusal && error.status === 403)
      tell({
        event: 'refused',
        person: findIdentity(req)?.id ?? null,
        plan: error.code === 'not-yours' ? planOf(req.path) : null,
        request: requestIdOf(req),
        code: error.code,
      })
    next(error)
  }

/** The name of a plan in an address: of one that there is, for others are not refused but not there. */
const planOf = (path: string): string | null => /^\/plans\/([^/]+)/.exec(path)?.[1] ?? null
