import { isDeed, type Endpoint } from '../../domain/contract/endpoint.ts'
import { NOUNS } from '../../domain/contract/endpoints.ts'
import { ROLES, may } from '../../domain/permissions.ts'
import { KEY_HEADER } from '../http/read-token.ts'
import { KNOWN_HOURS } from '../record/request-token.ts'
import { COOKIE } from '../session/read-session.ts'
import { EXAMPLES } from './examples.ts'
import { refusals, responses } from './responses.ts'
import { nameOf, namedSchemas, parameters, reference } from './schemas.ts'

export interface Description {
  paths: Record<string, Record<string, object>>
  [part: string]: unknown
}

/** The api as OpenAPI 3.1, drawn from the table that its routes are made from. */
export function describeApi(): Description {
  const paths: Description['paths'] = {}
  for (const [tag, { endpoints }] of Object.entries(NOUNS))
    for (const [name, endpoint] of Object.entries(endpoints) as [string, Endpoint][]) {
      const path = describedPath(endpoint)
      paths[path] = { ...paths[path], [endpoint.method]: describeEndpoint(name, tag, endpoint) }
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Improvement plan',
      version: '1',
      description:
        'Every figure the dashboard shows. Sign in with POST /api/session: the cookie it sets is the session. ' +
        'A refusal is a Problem, in sentences that say what to do.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'This installation' }],
    tags: Object.entries(NOUNS).map(([name, { says }]) => ({ name, description: says })),
    paths,
    components: {
      schemas: namedSchemas(),
      responses: refusals(),
      parameters: { [KEY_HEADER]: KEY },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: COOKIE,
          description: 'Set by signing in. It ends with the browser, an hour after its last use, or after twelve hours',
        },
      },
    },
  }
}

/** An endpoint's path as OpenAPI writes it. */
export const describedPath = ({ path }: Endpoint) => `/api${path.replaceAll(/:(\w+)/g, '{$1}')}`

const KEY = {
  name: KEY_HEADER,
  in: 'header',
  description:
    'A name of your own for this request, new for each. Should its answer be lost, send the same request with the ' +
    `same key: it is done once, and known for ${KNOWN_HOURS} hours`,
  schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[!-~]+$' },
  example: 'f3a1c2d4-0001',
}

function describeEndpoint(name: string, tag: string, endpoint: Endpoint): object {
  const { who, says, params, query, body } = endpoint
  const example = EXAMPLES[name]
  return {
    operationId: name,
    tags: [tag],
    summary: says,
    description: `For ${sayWho(who)}.`,
    security: who === 'anyone' ? [] : [{ session: [] }],
    parameters: [
      ...parameters(params, 'path'),
      ...parameters(query, 'query'),
      ...(isDeed(endpoint) ? [{ $ref: `#/components/parameters/${KEY_HEADER}` }] : []),
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: reference(nameOf(body)), example: example?.body } },
      },
    }),
    responses: responses(endpoint, example?.reply),
  }
}

/** Who an endpoint is for, in words. */
export function sayWho(who: Endpoint['who']): string {
  if (who === 'anyone') return 'anyone'
  if (who === 'signed-in') return 'anyone who is signed in'
  if (who === 'administrator') return 'administrators of the installation'
  if (who === 'plan-starter') return 'administrators of the installation, and the programme office of any plan'
  const roles = ROLES.filter((role) => who.some((deed) => may(role, deed)))
  return `these roles in the plan: ${roles.join(', ')}`
}
