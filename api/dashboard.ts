import type { RequestHandler } from 'express'
import type { Server } from 'node:http'
import { formAsked } from './http/form-asked.ts'
import { LONGEST_BODY } from './http/longest-body.ts'

/**
 * SvelteKit's handler, as it was built.
 *
 * @param origin The address people type, where a proxy hides it from us: Kit refuses forms that come from another.
 */
export async function builtDashboard(origin: string | null): Promise<RequestHandler> {
  const own = origin === null ? null : new URL(origin)
  // Before the import: read once, when Kit loads.
  process.env['PROTOCOL_HEADER'] = 'x-own-protocol'
  process.env['HOST_HEADER'] = 'x-own-host'
  process.env['ADDRESS_HEADER'] = 'x-own-client'
  process.env['BODY_SIZE_LIMIT'] = String(LONGEST_BODY)
  // From the folder we were started in, which the bundle and the sources share.
  const built = new URL(`file://${process.cwd()}/build/dashboard/handler.js`).href
  const { handler } = (await import(built)) as { handler: RequestHandler }
  return (req, res, next) => {
    // What Express trusts, over whatever was sent.
    req.headers['x-own-protocol'] = own?.protocol.slice(0, -1) ?? req.protocol
    req.headers['x-own-host'] = own?.host ?? req.host
    req.headers['x-own-client'] = req.ip ?? 'unknown'
    if (req.method === 'POST') req.url = formAsked(req.url)
    return handler(req, res, next)
  }
}

/** Vite in this process: an edited page is swapped in place. */
export async function liveDashboard(server: Server): Promise<RequestHandler> {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true, hmr: { server } } })
  return vite.middlewares
}
