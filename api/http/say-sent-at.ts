import type { RequestHandler } from 'express'
import { SENT_AT } from '../../domain/contract/sent-at.ts'
import type { Clock } from '../clock.ts'

/** The header by which a page says when it was sent. A page that is kept says it anew each time. */
export const SENT = 'server-timing'

export const sentAt = (clock: Clock): string => `${SENT_AT};dur=${Date.parse(clock.now())}`

/** Says with each page when it was sent: a browser's own clock may be days behind or ahead, and what it keeps for hours is aged by ours. */
export const saySentAt =
  (clock: Clock): RequestHandler =>
  (_req, res, next) => {
    res.set(SENT, sentAt(clock))
    next()
  }
