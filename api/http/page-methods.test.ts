import express from 'express'
import request from 'supertest'
import { expect, it } from 'vitest'
import { errorHandler } from './error-handler.ts'
import { pageMethods } from './page-methods.ts'

const app = express()
  .use(pageMethods, (_req, res) => void res.send('a page'))
  .use(errorHandler)

it.each(['get', 'head', 'post', 'options'] as const)('lets %s through to a page', async (method) => {
  expect((await request(app)[method]('/medway-2019')).status).toBe(200)
})

it.each(['put', 'patch', 'delete', 'trace', 'propfind'] as const)('refuses to %s a page', async (method) => {
  const reply = await request(app)[method]('/medway-2019')
  expect([reply.status, reply.headers['allow']]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
  if (reply.text) expect(reply.body).toMatchObject({ code: 'not-allowed' })
})
