import type { ErrorRequestHandler } from 'express'
import { ZodError } from 'zod'
import type { Problem } from '../../domain/contract/problem.ts'
import { answerBrowser } from './answer-browser.ts'
import { asDatabaseTrouble, logDatabaseTrouble } from './database-trouble.ts'
import { LONGEST_BODY_SAID } from './longest-body.ts'
import { Refusal } from './refusal.ts'

/** What Express's own parsers throw. */
interface ParserError {
  type: string
  status: number
}

const PARSER: Record<string, [number, Problem]> = {
  'entity.parse.failed': [
    400,
    { code: 'not-json', message: 'The request is not valid JSON. Check it and send it again' },
  ],
  'entity.too.large': [
    413,
    { code: 'too-large', message: `That is too much in one go. Send less than ${LONGEST_BODY_SAID}` },
  ],
  'encoding.unsupported': [
    415,
    { code: 'unsupported', message: 'Send the request as JSON, in UTF-8, uncompressed or gzip' },
  ],
  'charset.unsupported': [415, { code: 'unsupported', message: 'Send the request as JSON, in UTF-8' }],
  'request.aborted': [400, { code: 'cut-off', message: 'The request was cut off. Send it again' }],
  'request.size.invalid': [400, { code: 'cut-off', message: 'The request was cut off. Send it again' }],
  'parameters.too.many': [413, { code: 'too-large', message: 'That is too much in one go' }],
}

/** The one place where a failure becomes a reply. Nothing of our insides leaves. */
export const errorHandler: ErrorRequestHandler = (error: unknown, req, res, next) => {
  if (res.headersSent) {
    next(error)
    return
  }
  const [status, problem] = asProblem(error)
  if (status === 500) console.error(`${req.method} ${withoutKeys(req.path)}`, error)
  if (status === 429) res.set('retry-after', problem.code === 'wait' ? '15' : '900')
  if (asDatabaseTrouble(error)) {
    res.set('retry-after', '60')
    logDatabaseTrouble(error)
  }
  if (answerBrowser(req, res, status, problem)) return
  res.status(status).json(problem)
}

/** A path for the log, which may be read by others than who may use what stands in it: links to be used once, and to calendars. */
const withoutKeys = (path: string): string => path.replaceAll(/[\w-]{40,}/g, 'KEY')

function asProblem(error: unknown): [number, Problem] {
  if (error instanceof Refusal) return [error.status, { code: error.code, message: error.message, ...error.rest }]

  const trouble = asDatabaseTrouble(error)
  if (trouble) return trouble

  if (error instanceof ZodError) {
    const fields: Record<string, string> = {}
    for (const { path, message } of error.issues) fields[path.join('.') || 'body'] ??= message
    const [first = 'Check what you sent'] = Object.values(fields)
    const message =
      Object.keys(fields).length === 1 ? first : `${Object.keys(fields).length} things need your attention`
    return [400, { code: 'invalid', message, fields }]
  }

  if (error instanceof URIError) return [400, { code: 'invalid', message: 'That address cannot be read. Check it' }]

  const { type = '', status = 500 } = (error ?? {}) as Partial<ParserError>
  const known = PARSER[type]
  if (known) return known
  // Whatever else a parser could not make sense of: a body that says it is gzip and is not, for one.
  if (status >= 400 && status < 500)
    return [status, { code: 'not-readable', message: 'The request cannot be read. Check it and send it again' }]
  return [
    500,
    {
      code: 'broken',
      message: 'Something went wrong here. Nothing was saved. Try again, and tell your administrator if it stays',
    },
  ]
}
