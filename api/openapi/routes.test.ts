import express, { type Response } from 'express'
import request from 'supertest'
import { expect, it, onTestFinished } from 'vitest'
import { openTestApp } from '../testing/open-test-app.ts'
import { openApiRoutes } from './routes.ts'

it.each(['/openapi.json', '/docs', '/docs.css'])(
  '%s is made once, for every reader and every server of a process',
  async (path) => {
    const { deps } = await openTestApp({ over: onTestFinished, empty: true })
    const sent: unknown[] = []
    const server = () => {
      const app = express()
      app.use((_req, res: Response, next) => {
        const send = res.send.bind(res)
        res.send = (body: unknown) => {
          sent.push(body)
          return send(body)
        }
        next()
      })
      return request(app.use(openApiRoutes(deps)))
    }
    const one = server()
    for (const reader of [one, one, server()]) expect((await reader.get(path)).status).toBe(200)
    const [first, ...others] = sent
    expect(first).toBeInstanceOf(Buffer)
    expect(others).toHaveLength(2)
    // The very same bytes in memory: none were made for the second.
    for (const other of others) expect(other).toBe(first)
  },
)
