import { openTestApp } from '../testing/open-test-app.ts'
import { afterAll, describe, expect, it } from 'vitest'
import type { Endpoint } from '../../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { sayWho } from './describe-api.ts'

const { stranger } = await openTestApp({ over: afterAll })
const { body: api } = await stranger.get('/openapi.json')

describe('the description', () => {
  it('is OpenAPI 3.1, for anyone', () => {
    expect(api.openapi).toBe('3.1.0')
    expect(api.components.schemas.Problem.properties).toHaveProperty('message')
  })

  it.each(Object.entries(ENDPOINTS))('has %s, with all that it takes and answers', (name, of) => {
    const endpoint: Endpoint = of
    const path = `/api${endpoint.path.replaceAll(/:(\w+)/g, '{$1}')}`
    const said = api.paths[path]?.[endpoint.method]
    expect(said).toMatchObject({
      operationId: name,
      summary: endpoint.says,
      description: `For ${sayWho(endpoint.who)}.`,
    })
    expect(Object.keys(said.responses)).toContain(String(endpoint.status ?? 200))
    const named = (where: string) =>
      said.parameters.flatMap((one: { in: string; name: string }) => (one.in === where ? one.name : [])).sort()
    expect(named('path')).toEqual(Object.keys(endpoint.params?.shape ?? {}).sort())
    expect(named('query')).toEqual(Object.keys(endpoint.query?.shape ?? {}).sort())
    expect(said.requestBody !== undefined).toBe(endpoint.body !== undefined)
    expect(said.security !== undefined).toBe(endpoint.who !== 'anyone')
  })

  it('has nothing else', () => {
    const said = Object.values(api.paths as Record<string, object>).flatMap((methods) => Object.keys(methods))
    expect(said).toHaveLength(Object.keys(ENDPOINTS).length)
  })
})

it('can be read as a page that asks nothing of another host', async () => {
  const page = await stranger.get('/docs')
  expect(page.headers['content-type']).toMatch(/^text\/html/)
  expect(page.headers['content-security-policy']).toBe(
    "default-src 'none';style-src 'self';base-uri 'none';frame-ancestors 'none'",
  )
  for (const name of Object.keys(ENDPOINTS)) expect(page.text).toContain(`id="${name}"`)
  expect(page.text).not.toMatch(/(src|href)="(https?:)?\/\//)
  expect(page.text).not.toContain('<script')
  expect((await stranger.get('/docs.css')).headers['content-type']).toMatch(/^text\/css/)
})
