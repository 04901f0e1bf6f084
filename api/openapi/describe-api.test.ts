import { openTestApp } from '../testing/open-test-app.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { FILE_TYPES, isDeed, type Endpoint } from '../../domain/contract/endpoint.ts'
import { ENDPOINTS, NOUNS } from '../../domain/contract/endpoints.ts'
import { describedPath, sayWho } from './describe-api.ts'

const { stranger } = await openTestApp({ over: afterAll })
const { body: api } = await stranger.get('/openapi.json')

describe('the description', () => {
  it('is OpenAPI 3.1, for anyone', () => {
    expect(api.openapi).toBe('3.1.0')
    expect(api.components.schemas.Problem.properties).toHaveProperty('message')
  })

  it('names what is sent and answered as the contract does, each once', () => {
    const names = Object.keys(api.components.schemas)
    for (const name of ['Problem', 'ActionRow', 'ActionView', 'BoardView', 'NewProgressUpdate', 'NewAction'])
      expect(names).toContain(name)
    expect(api.components.schemas.BoardView.properties.counts).toEqual({ $ref: '#/components/schemas/Counts' })
    expect(JSON.stringify(api)).not.toContain('$defs')
  })

  it.each(
    Object.entries(NOUNS).flatMap(([noun, { endpoints }]) => Object.entries(endpoints).map((of) => [noun, ...of])),
  )('has of %s %s, with all that it takes and answers', (noun, name, of) => {
    const endpoint = of as Endpoint
    const said = api.paths[describedPath(endpoint)]?.[endpoint.method]
    expect(said).toMatchObject({
      operationId: name,
      tags: [noun],
      summary: endpoint.says,
      description: `For ${sayWho(endpoint.who)}.`,
      security: endpoint.who === 'anyone' ? [] : [{ session: [] }],
    })
    const named = (where: string) =>
      said.parameters.flatMap((one: { in: string; name: string }) => (one.in === where ? one.name : [])).sort()
    expect(named('path')).toEqual(Object.keys(endpoint.params?.shape ?? {}).sort())
    expect(named('query')).toEqual(Object.keys(endpoint.query?.shape ?? {}).sort())
    expect(JSON.stringify(said.parameters).includes('Idempotency-Key')).toBe(isDeed(endpoint))
    expect(said.requestBody !== undefined).toBe(endpoint.body !== undefined)

    const success = said.responses[endpoint.status ?? 200]
    if (endpoint.gives)
      expect(Object.keys(success.content)).toEqual([endpoint.gives].flat().map((kind) => FILE_TYPES[kind]))
    else expect(success.content !== undefined).toBe(endpoint.reply !== null)
  })

  it.each([
    ['board', [200, 400, 401, 403, 404, 413, 415, 503]],
    ['welcome', [200, 400, 413, 415, 503]],
    ['signIn', [200, 400, 401, 403, 413, 415, 429, 503, 507]],
    ['addAction', [200, 201, 400, 401, 403, 404, 409, 413, 415, 422, 503, 507]],
    ['ready', [200, 400, 413, 415, 503]],
  ])('says with what %s may answer', (name, statuses) => {
    const operations = Object.values(api.paths as Record<string, object>).flatMap((methods) => Object.values(methods))
    const said = operations.find(({ operationId }) => operationId === name)
    expect(Object.keys(said.responses).map(Number)).toEqual(statuses)
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
  for (const name of Object.keys(api.components.schemas)) expect(page.text).toContain(`id="${name}"`)
  expect(page.text.match(/<code>curl /g)).toHaveLength(Object.keys(ENDPOINTS).length)
  expect(page.text).not.toMatch(/(src|href)="(https?:)?\/\//)
  expect(page.text).not.toContain('<script')
  expect((await stranger.get('/docs.css')).headers['content-type']).toMatch(/^text\/css/)
})

it('is made once: whoever has it already is told so', async () => {
  for (const path of ['/openapi.json', '/docs', '/docs.css']) {
    const { headers } = await stranger.get(path)
    expect((await stranger.get(path).set('if-none-match', headers['etag'] ?? '')).status).toBe(304)
  }
})
