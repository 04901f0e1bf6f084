import { isDeed, type Endpoint } from '../../domain/contract/endpoint.ts'
import { KEY_HEADER } from '../http/read-token.ts'
import type { Example } from './examples.ts'

/** In single quotes, as a shell takes it literally. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/**
 * How to call an endpoint from a terminal. Signing in keeps the session in a
 * file, which every other call sends.
 *
 * @param origin Where the installation is, like https://plan.council.example
 */
export function curl(endpoint: Endpoint, { path, body }: Example, origin: string): string {
  const { method, who } = endpoint
  const startsSession = who === 'anyone' && method === 'post'
  const parts = [
    'curl',
    ...(method === 'delete' ? ['-X DELETE'] : []),
    ...(startsSession ? ['-c cookies.txt'] : who === 'anyone' && method === 'get' ? [] : ['-b cookies.txt']),
    ...(isDeed(endpoint) ? [`-H ${quoted(`${KEY_HEADER}: a-new-one-for-each`)}`] : []),
    ...(body === undefined ? [] : [`-H 'content-type: application/json'`, `-d ${quoted(JSON.stringify(body))}`]),
    quoted(`${origin}/api${path}`),
  ]
  return parts.join(' \\\n  ').replace(/^curl \\\n {2}/, 'curl ')
}
