import { z } from 'zod'
import type { Endpoint } from '../../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { Problem } from '../../domain/contract/problem.ts'
import { ROLES, may, type Deed } from '../../domain/permissions.ts'

const schema = (of: z.ZodType, io: 'input' | 'output'): object => {
  const { $schema: _, ...described } = z.toJSONSchema(of, { io, unrepresentable: 'any', target: 'draft-2020-12' })
  return described
}

const json = (of: object) => ({ content: { 'application/json': { schema: of } } })

/** The api as OpenAPI 3.1, drawn from the table that its routes are made from. */
export function describeApi(): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const [name, endpoint] of Object.entries(ENDPOINTS) as [string, Endpoint][]) {
    const path = `/api${endpoint.path}`.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method]: describeEndpoint(name, endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Improvement plan',
      version: '1',
      description: 'Every figure the dashboard shows. Sign in with POST /api/session; the cookie is the session.',
    },
    paths,
    components: {
      schemas: { Problem: schema(Problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
    },
  }
}

function describeEndpoint(name: string, endpoint: Endpoint): object {
  const { who, says, params, query, body, reply, status = 200 } = endpoint
  const problem = (description: string) => ({ description, ...json({ $ref: '#/components/schemas/Problem' }) })
  return {
    operationId: name,
    summary: says,
    description: `For ${sayWho(who)}.`,
    ...(who !== 'anyone' && { security: [{ session: [] }] }),
    parameters: [...parameters(params, 'path'), ...parameters(query, 'query')],
    ...(body && { requestBody: { required: true, ...json(schema(body, 'input')) } }),
    responses: {
      [status]: { description: 'Done', ...(reply && json(schema(reply, 'output'))) },
      ...((body ?? query) && { 400: problem('Not valid; `fields` says what to do about each') }),
      ...(who !== 'anyone' && { 401: problem('Signed out') }),
      ...(Array.isArray(who) && { 403: problem('Not yours'), 404: problem('Not there') }),
      ...(body && { 409: problem('The world moved on'), 413: problem('Too large'), 415: problem('Not JSON') }),
    },
  }
}

function parameters(of: z.ZodObject | undefined, where: 'path' | 'query'): object[] {
  if (!of) return []
  const { properties = {}, required = [] } = schema(of, 'input') as {
    properties?: Record<string, object>
    required?: string[]
  }
  return Object.entries(properties).map(([name, described]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: described,
  }))
}

/** Who an endpoint is for, in words. */
export function sayWho(who: Endpoint['who']): string {
  if (who === 'anyone') return 'anyone'
  if (who === 'signed-in') return 'anyone who is signed in'
  const roles = ROLES.filter((role) => (who as readonly Deed[]).some((deed) => may(role, deed)))
  return `these roles in the plan: ${roles.join(', ')}`
}
