import type { Request } from 'express'
import type { Deps } from '../deps.ts'
import { isOwnCall } from './request-id.ts'

/** Where this installation is reached: as it is set, or as whoever asks has reached it, also through a page of ours. */
export const originOf = (req: Request, { settings }: Pick<Deps, 'settings'>): string =>
  settings.origin ?? ((isOwnCall(req, { settings }) && req.get('x-own-origin')) || `${req.protocol}://${req.host}`)
