import type { Role } from '../permissions.ts'

const ROLE: Record<Role, string> = {
  viewer: 'Board member',
  owner: 'Action owner',
  programme: 'Programme office',
  chair: 'Chair of the board',
  scrutiny: 'Scrutiny officer',
  administrator: 'Administrator',
}
export const sayRole = (role: Role): string => ROLE[role]

const COMES_TO: Record<Role, string> = {
  viewer: 'Reads the board page the night before: what moved, what is late, what to ask',
  owner: 'Reports on their own actions once a month, in ten minutes',
  programme: 'Keeps the plan, chases updates and reviews the evidence for closing actions',
  chair: 'Decides what is closed, returned or reopened, never on their own actions',
  scrutiny: 'Reads the same facts as the board, to publish what scrutiny needs',
  administrator: 'Keeps accounts and who is in which plan; does not read what plans say',
}
/** What a person of each role comes here to do, in a line. */
export const sayWhatFor = (role: Role): string => COMES_TO[role]
