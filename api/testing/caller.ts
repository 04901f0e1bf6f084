import type { Server } from 'node:http'
import request, { type Test } from 'supertest'
import { expect } from 'vitest'
import type { z } from 'zod'

/** Somebody who calls the api. Paths are under `/api`; those that begin with a dot, under the demonstration's plan. */
export interface Caller {
  get(path: string): Test
  post(path: string, body?: unknown): Test
  delete(path: string): Test
  /** Gets a view, and holds it to its contract: nothing missing, nothing that was not promised. */
  see<S extends z.ZodType>(view: S, path: string): Promise<z.infer<S>>
  /** The cookie it sends; undefined when signed out. */
  cookie: string | undefined
}

export const PLAN = '/plans/medway-2019'

export function callAs(server: Server, cookie?: string): Caller {
  const call = (method: 'get' | 'post' | 'delete', path: string): Test => {
    const address = `/api${path.startsWith('.') ? PLAN + path.slice(1) : path}`
    // Asked plainly, as our own pages ask: what is kept of earlier replies is what a test meets too.
    const asked = request(server)[method](address).set('accept-encoding', 'identity')
    return cookie === undefined ? asked : asked.set('cookie', cookie)
  }
  return {
    cookie,
    get: (path) => call('get', path),
    post: (path, body) => {
      const asked = call('post', path)
      return body === undefined ? asked : asked.send(body as object)
    },
    delete: (path) => call('delete', path),
    async see(view, path) {
      const { status, body } = await call('get', path)
      expect({ status, body }).toMatchObject({ status: 200 })
      return held(view, body)
    },
  }
}

/** A reply that is what its contract says, to the letter. */
export function held<S extends z.ZodType>(view: S, body: unknown): z.infer<S> {
  const read = view.parse(body)
  expect(body).toEqual(read)
  return read
}
