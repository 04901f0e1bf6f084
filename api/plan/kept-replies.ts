import type { OutgoingHttpHeaders } from 'node:http'
import type { Request, RequestHandler, Response } from 'express'
import { LRUCache } from 'lru-cache'
import type { Clock } from '../clock.ts'
import type { Identity } from '../session/identity.ts'
import type { FindSession } from '../session/read-session.ts'

/** A reply as it was sent, headers and all. */
interface Reply {
  who: Identity
  headers: OutgoingHttpHeaders
  pieces: readonly Buffer[]
}

/**
 * Replies to a plan's readers, sent again when the same person asks the same:
 * all that a second look has to find out is that nothing has happened.
 *
 * Who a session belongs to is found anew after anything at all was committed
 * (`cacheUntilCommit`). A reply to somebody who was found before and is still
 * the same object therefore rests on what is in the database now. The day is
 * the one other thing that views of a plan depend on. Where the engine cannot
 * tell that nothing was committed, nobody is ever the same object.
 */
export interface KeptReplies {
  /** Answers what was answered before; passes on all else. */
  answer: RequestHandler
  /** Sends a view in pieces, and keeps them for when its reader asks again. */
  send(to: { req: Request; res: Response; who: Identity }, pieces: readonly Buffer[]): void
}

/** @param megabytes The most that is kept. Mostly these are the very bytes that kept views hold. */
export function keptReplies(findSession: FindSession, clock: Clock, megabytes = 4): KeptReplies {
  const kept = new LRUCache<string, Reply>({
    maxSize: megabytes * 1024 * 1024,
    sizeCalculation: ({ pieces }) => lengthOf(pieces) + 500,
  })
  const keyOf = ({ sessionId }: Identity, { originalUrl }: Request) => `${clock.today()} ${sessionId} ${originalUrl}`

  return {
    async answer(req, res, next) {
      // Whatever is wrong with the session or the database is said where every request meets it.
      const who = isPlain(req) ? await findSession(req).catch(() => null) : null
      const reply = who && kept.get(keyOf(who, req))
      if (reply?.who !== who || !reply) return next()
      res.writeHead(200, reply.headers)
      write(res, reply.pieces)
    },

    send({ req, res, who }, pieces) {
      res.vary('accept-encoding').set('content-length', String(lengthOf(pieces)))
      if (isPlain(req) && res.statusCode === 200) kept.set(keyOf(who, req), { who, headers: res.getHeaders(), pieces })
      write(res, pieces)
    },
  }
}

/** Asked for in full and not packed, as programs ask, and our own pages. */
const isPlain = ({ method, headers }: Request): boolean =>
  method === 'GET' &&
  headers['if-none-match'] === undefined &&
  (headers['accept-encoding'] ?? 'identity') === 'identity'

const lengthOf = (pieces: readonly Buffer[]): number => pieces.reduce((sum, { length }) => sum + length, 0)

/** In pieces, so that what is kept is sent as it is and no copy of it is made for each reader. */
function write(res: Response, pieces: readonly Buffer[]): void {
  for (const piece of pieces.slice(0, -1)) res.write(piece)
  res.end(pieces.at(-1))
}
