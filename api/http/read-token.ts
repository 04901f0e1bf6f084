import { createHmac } from 'node:crypto'
import type { Request } from 'express'
import type { RequestToken } from '../record/request-token.ts'
import { refuseField } from './refusal.ts'

export const KEY_HEADER = 'Idempotency-Key'
export const REPLAYED_HEADER = 'Idempotency-Replayed'

/**
 * The key that a request was sent with, so that it can be known again; null
 * when it has none. Of what was sent, only a hash by our own secret is kept.
 *
 * @throws Refusal 400 when it is no key.
 */
export function readToken(
  req: Request,
  { secret, ...rest }: Pick<RequestToken, 'endpoint' | 'replayed'> & { secret: string },
): RequestToken | null {
  const key = req.get(KEY_HEADER)
  if (key === undefined) return null
  if (!/^[\x21-\x7e]{1,200}$/.test(key))
    throw refuseField(KEY_HEADER, 'Use 1 to 200 letters, figures and signs as the key, without spaces')
  const digest = createHmac('sha256', secret).update(JSON.stringify(req.body)).digest('base64url')
  return { key, digest, ...rest }
}
