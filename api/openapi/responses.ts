import { FILE_TYPES, isDeed, type Endpoint, type FileKind } from '../../domain/contract/endpoint.ts'
import { REPLAYED_HEADER } from '../http/read-token.ts'
import { nameOf, reference } from './schemas.ts'

/** Why an endpoint refuses, by the status that says so. */
const REFUSED: Record<number, string> = {
  400: 'It cannot be read, or is not valid; `fields` says what to do about each',
  401: 'Signed out, or not recognised',
  403: 'Not yours to do, or sent by a page of another site',
  404: 'Not there',
  410: 'It was taken back, and the message says why',
  409: 'It cannot be done as things stand by now; where another was faster, both texts',
  413: 'Too much in one go',
  415: 'Not JSON in UTF-8',
  422: 'The Idempotency-Key was sent before with something else',
  429: 'Too many attempts; `Retry-After` says how many seconds to wait',
  503: 'Not now: the message says why, and what has become of what was to be saved',
  507: 'The server’s disk is full: nothing was saved, and what is there can be read',
}

/** The statuses with which an endpoint may refuse, from what it is. */
export function refusalsOf(endpoint: Endpoint): number[] {
  const { method, who, params, body, refuses = [] } = endpoint
  const deed = isDeed(endpoint)
  return [
    400,
    ...(who !== 'anyone' ? [401] : []),
    ...(typeof who !== 'string' || who === 'administrator' || who === 'plan-starter' || method !== 'get' ? [403] : []),
    ...(params ? [404] : []),
    // The body of a question is read too, and thrown away.
    413,
    415,
    ...(deed ? [409, 422] : []),
    // Whatever is asked, the database may not answer.
    503,
    ...(body || method !== 'get' ? [507] : []),
    ...refuses,
  ].sort((one, other) => one - other)
}

/** A file as a schema has it: text, or bytes. */
const SHAPES: Record<FileKind, object> = {
  csv: { type: 'string' },
  html: { type: 'string' },
  ics: { type: 'string' },
  xlsx: { type: 'string', format: 'binary' },
  pdf: { type: 'string', format: 'binary' },
  docx: { type: 'string', format: 'binary' },
  zip: { type: 'string', format: 'binary' },
}

/** What an endpoint answers: its view or file, and its refusals. */
export function responses(endpoint: Endpoint, example: unknown): Record<string, object> {
  const { reply, gives, status = 200 } = endpoint
  const content = gives
    ? { content: filesOf([gives].flat(), example) }
    : reply && { content: { 'application/json': { schema: reference(nameOf(reply)), example } } }
  return {
    [status]: { description: status === 204 ? 'Done, and nothing to say' : 'Done', ...content },
    ...(isDeed(endpoint) && {
      200: {
        description: 'Done before: the same request with the same key. The view as it stands',
        headers: { [REPLAYED_HEADER]: { description: 'true', schema: { type: 'string', const: 'true' } } },
        ...content,
      },
    }),
    ...Object.fromEntries(
      [...new Set(refusalsOf(endpoint))].map((one) => [one, { $ref: `#/components/responses/${one}` }]),
    ),
  }
}

const filesOf = (kinds: readonly FileKind[], example: unknown): object =>
  Object.fromEntries(
    kinds.map((kind) => [FILE_TYPES[kind], { schema: SHAPES[kind], ...(example !== undefined && { example }) }]),
  )

/** The refusals themselves, each once. */
export const refusals = (): Record<string, object> =>
  Object.fromEntries(
    Object.entries(REFUSED).map(([status, description]) => [
      status,
      {
        description,
        ...(['429', '503', '507'].includes(status)
          ? { headers: { 'Retry-After': { description: 'Seconds', schema: { type: 'integer' } } } }
          : {}),
        content: { 'application/json': { schema: reference('Problem') } },
      },
    ]),
  )
