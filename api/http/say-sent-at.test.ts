import { expect, it } from 'vitest'
import express from 'express'
import request from 'supertest'
import { instant } from '../../domain/day.ts'
import { saySentAt } from './say-sent-at.ts'

it('says when a page was sent, each time anew', async () => {
  let at = '2020-12-10T09:00:00.000Z'
  const clock = { now: () => instant(at), today: () => '2020-12-10' as never }
  const app = express().use(saySentAt(clock), (_req, res) => void res.send('a page'))
  const told = async () => (await request(app).get('/')).headers['server-timing']
  expect(await told()).toBe(`sent-at;dur=${Date.parse(at)}`)
  at = '2020-12-10T09:00:01.000Z'
  expect(await told()).toBe(`sent-at;dur=${Date.parse(at)}`)
})
