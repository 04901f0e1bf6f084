import { hostname, userInfo } from 'node:os'
import { FirstAccount } from '../../domain/contract/session.ts'
import { Words } from '../../domain/contract/text.ts'
import { Misuse } from './run.ts'

/** Whose doing the audit trail says it was: the person named, or the user of this machine. */
export function whoRunsThis(named: string | undefined): { email: string; name: string } {
  if (named !== undefined) {
    const email = readEmail(named)
    return { email, name: email }
  }
  const { username } = userInfo()
  return { email: `${username}@${hostname()}`.toLowerCase(), name: `${username}, at the command line` }
}

export function readEmail(said: string): string {
  const read = FirstAccount.shape.email.safeParse(said)
  if (!read.success) throw new Misuse(`${said} is no email address`)
  return read.data.toLowerCase()
}

export function readName(said: string): string {
  const read = Words('Say what they are called after --name', 200).safeParse(said)
  if (!read.success) throw new Misuse(read.error.issues[0]?.message ?? 'That is no name')
  return read.data
}
