import type { Audience } from '../../domain/disclosure.ts'
import { mayMakePaper, type Role } from '../../domain/permissions.ts'
import { Refusal } from '../http/refusal.ts'

/** @throws Refusal 403 of a paper for readers whose papers others make. */
export function refuseUnlessTheirs(role: Role, audience: Audience): void {
  if (mayMakePaper(role, audience)) return
  throw new Refusal(
    403,
    'not-yours',
    'Papers for the board are made by the programme office. Choose scrutiny or the public',
  )
}
