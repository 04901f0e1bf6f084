import type { RequestHandler, Response } from 'express'
import type { Deps } from '../deps.ts'

/** By this header a page says that it is read alone: made of views of a plan, with nothing that is another each time. */
export const READ_ALONE = 'x-read-alone'

/**
 * Keeps pages that say they are read alone, like the views they are made of.
 * Stands between the dashboard and whatever packs what it sends.
 */
export function keepPages({ replies, findSession }: Deps): RequestHandler {
  return async (req, res, next) => {
    const who = req.method === 'GET' ? await findSession(req).catch(() => null) : null
    if (who) holdBack(res, (page) => void replies.send({ req, res, who }, [page]))
    next()
  }
}

/** Collects a page that is read alone instead of sending it piece by piece; lets everything else through. */
function holdBack(res: Response, whole: (page: Buffer) => void): void {
  const sending = { writeHead: res.writeHead, write: res.write, end: res.end }
  const letThrough = () => Object.assign(res, sending)
  const pieces: Buffer[] = []
  let held = false

  Object.assign(res, {
    writeHead(...head: Parameters<Response['writeHead']>) {
      held = head[0] === 200 && res.hasHeader(READ_ALONE)
      res.removeHeader(READ_ALONE)
      if (!held) return letThrough().writeHead(...head)
      res.statusCode = head[0]
      return res
    },
    write: (...piece: [Uint8Array]) => (held ? pieces.push(Buffer.from(piece[0])) > 0 : letThrough().write(...piece)),
    end(...last: []) {
      if (!held) return letThrough().end(...last)
      letThrough()
      whole(Buffer.concat(pieces))
      return res
    },
  })
}
