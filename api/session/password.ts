import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const hash = promisify(argon2)

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const
const TAG_BYTES = 32

/** Keeps a password as argon2id does, in its usual one-line form. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await derive(password, salt, COST)
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${bare(salt)}$${bare(tag)}`
}

/** Whether a password is the one kept; by the cost it was kept with. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, kind, , cost, salt, tag] = kept.split('$')
  const [memory, passes, parallelism] = (cost ?? '').split(',').map((one) => Number(one.slice(2)))
  if (kind !== 'argon2id' || !salt || !tag || !memory || !passes || !parallelism)
    throw new Error('A password is kept in a form that cannot be read')
  const expected = Buffer.from(tag, 'base64')
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64'), { memory, passes, parallelism }), expected)
}

const derive = (password: string, nonce: Buffer, cost: { memory: number; passes: number; parallelism: number }) =>
  hash('argon2id', { message: password.normalize('NFC'), nonce, tagLength: TAG_BYTES, ...cost })

const bare = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '')
