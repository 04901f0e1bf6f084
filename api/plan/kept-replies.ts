import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request, RequestHandler, Response } from 'express'
import { LRUCache } from 'lru-cache'
import type { Store } from '../../db/store.ts'
import type { Clock } from '../clock.ts'
import { SENT, sentAt } from '../http/say-sent-at.ts'
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
 * the one other thing that views of a plan, and pages made of them, depend on.
 * Where the engine cannot tell that nothing was committed (PostgreSQL), nothing
 * is kept, nor looked for.
 */
export interface KeptReplies {
  /** Answers what was answered before; passes on all else. */
  answer: RequestHandler
  /**
   * Sends what was drawn, in pieces, and keeps it for when its reader asks again.
   *
   * @param who As they were found before it was drawn.
   */
  send(to: { req: Request; res: Response; who: Identity }, pieces: readonly Buffer[]): Promise<void>
}

/** @param megabytes The most that is kept. What is sent as it is, is mostly the very bytes that kept views hold. */
export function keptReplies(
  { store, clock, findSession }: { store: Pick<Store, 'version'>; clock: Clock; findSession: FindSession },
  megabytes = 4,
): KeptReplies {
  const keeps = store.version() !== null
  const kept = new LRUCache<string, Reply>({
    maxSize: megabytes * 1024 * 1024,
    sizeCalculation: ({ pieces }) => lengthOf(pieces) + 500,
  })
  const keyOf = ({ sessionId }: Identity, req: Request) =>
    `${clock.today()} ${sessionId} ${encodingOf(req)} ${req.originalUrl}`

  return {
    async answer(req, res, next) {
      if (!keeps || !isAskedInFull(req) || req.path.startsWith('/_app/')) return next()
      // Whatever is wrong with the session or the database is said where every request meets it.
      const who = await findSession(req).catch(() => null)
      const reply = who && kept.get(keyOf(who, req))
      if (!reply || reply.who !== who) return next()
      res.writeHead(200, { ...reply.headers, ...(SENT in reply.headers && { [SENT]: sentAt(clock) }) })
      write(res, reply.pieces)
    },

    async send({ req, res, who }, drawn) {
      const packed = encodingOf(req) === 'gzip'
      const pieces = packed ? [await pack(Buffer.concat(drawn))] : drawn
      if (packed) res.set('content-encoding', 'gzip')
      res.vary('accept-encoding').set('content-length', String(lengthOf(pieces)))
      if (keeps && isAskedInFull(req) && res.statusCode === 200)
        kept.set(keyOf(who, req), { who, headers: res.getHeaders(), pieces })
      write(res, pieces)
    },
  }
}

const pack = promisify<Buffer, Buffer>(gzip)

/** Not "only if it has changed". */
const isAskedInFull = ({ method, headers }: Request): boolean =>
  method === 'GET' && headers['if-none-match'] === undefined

/** As browsers ask, or as programs do, and our own pages. */
const encodingOf = (req: Request): 'gzip' | 'identity' => {
  const asked = req.headers['accept-encoding']
  return asked === undefined || asked === 'identity' || req.acceptsEncodings('gzip', 'identity') !== 'gzip'
    ? 'identity'
    : 'gzip'
}

const lengthOf = (pieces: readonly Buffer[]): number => pieces.reduce((sum, { length }) => sum + length, 0)

/** In pieces, so that what is kept is sent as it is and no copy of it is made for each reader. */
function write(res: Response, pieces: readonly Buffer[]): void {
  for (const piece of pieces.slice(0, -1)) res.write(piece)
  res.end(pieces.at(-1))
}
