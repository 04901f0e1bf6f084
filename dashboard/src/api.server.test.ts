import type { Cookies } from '@sveltejs/kit'
import { expect, it } from 'vitest'
import { call, hrefOf, send } from './api.server.ts'

const at = (search: string) => ({ url: new URL(`http://here.invalid/page?${search}`) })

it('passes on what the endpoint asks for, as often as it was said, and nothing else of the page', () => {
  const { url } = at(
    'done=added&status=off-track&status=withdrawn&owner=&asAt=meeting%3Aboard-2020-10&since=2020-01-01',
  )
  expect(hrefOf({ url }, 'actions', { plan: 'medway-2019' })).toBe(
    '/api/plans/medway-2019/actions?asAt=meeting%3Aboard-2020-10&status=off-track&status=withdrawn',
  )
  expect(hrefOf({ url }, 'board', { plan: 'medway-2019' })).toBe(
    '/api/plans/medway-2019/board?asAt=meeting%3Aboard-2020-10&since=2020-01-01',
  )
})

it('downloads all that was found, whatever page is shown', () => {
  expect(hrefOf(at('q=audit&limit=10&cursor=old'), 'actionsCsv', { plan: 'medway-2019' })).toBe(
    '/api/plans/medway-2019/actions.csv?q=audit',
  )
})

it('fills in the path with nothing that could leave it', () => {
  expect(hrefOf(at(''), 'action', { plan: 'a/b', ref: '../2.3?x' })).toBe('/api/plans/a%2Fb/actions/..%2F2.3%3Fx')
})

it.each(['', '.', '..'])('asks for nothing by the name %j, which would be another endpoint’s', async (id) => {
  const asked: string[] = []
  const fetch = (path: RequestInfo | URL) => {
    asked.push(path instanceof Request ? path.url : String(path))
    return Promise.resolve(new Response(null, { status: 204 }))
  }
  const event = { ...at(''), fetch, cookies: {} as Cookies }
  await expect(send(event, 'revokeSession', { id })).rejects.toMatchObject({ status: 404 })
  await expect(call(event, 'action', { plan: 'medway-2019', ref: id })).rejects.toMatchObject({ status: 404 })
  expect(asked).toEqual([])
})

it('holds a reply to its contract', async () => {
  const answering = (view: object) => ({ ...at(''), fetch: () => Promise.resolve(Response.json(view)) })
  expect(await call(answering({ demonstration: null, firstVisit: false }), 'welcome')).toEqual({
    demonstration: null,
    firstVisit: false,
  })
  await expect(call(answering({ demonstration: null }), 'welcome')).rejects.toThrow('firstVisit')
})
