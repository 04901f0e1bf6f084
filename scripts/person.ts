import '../api/load-env.ts'
import { addMember } from '../api/people/add-member.ts'
import { changeRole } from '../api/people/change-role.ts'
import { givePassword } from '../api/people/give-password.ts'
import { listMembers } from '../api/people/list-members.ts'
import { readArgs } from './command-line/read-args.ts'
import { Misuse, run, type Command } from './command-line/run.ts'
import { readEmail, readName, whoRunsThis } from './command-line/who-runs-this.ts'
import { withDeps } from './command-line/with-deps.ts'

const add: Command = async (args) => {
  const given = readArgs(args, { words: ['email'], options: ['name', 'plan', 'role', 'as'] })
  const { email, slug, role, by } = { email: readEmail(given.email), ...readAnyPart(given), by: whoRunsThis(given.as) }
  const name = given.name === undefined ? undefined : readName(given.name)
  const added = await withDeps((deps) => addMember(deps, { email, name, slug, role, by }))
  console.log(`${added.name} (${email}) is now ${role} ${slug === null ? 'of this installation' : `in ${slug}`}.`)
  if (added.password === null) console.log('They sign in with the password they have.')
  else showPassword(added.password)
  return 0
}

const role: Command = async (args) => {
  const given = readArgs(args, { words: ['email'], options: ['plan', 'role', 'as'] })
  const { email, slug, role, by } = { email: readEmail(given.email), ...readPart(given), by: whoRunsThis(given.as) }
  const { before } = await withDeps((deps) => changeRole(deps, { email, slug, role, by }))
  console.log(`${email} is now ${role} in ${slug}, and was ${before}.`)
  return 0
}

const password: Command = async (args) => {
  const given = readArgs(args, { words: ['email'], options: ['as'] })
  const [email, by] = [readEmail(given.email), whoRunsThis(given.as)]
  const made = await withDeps((deps) => givePassword(deps, { email, by }))
  console.log(`${email} has a new password, and is signed out everywhere.`)
  showPassword(made)
  return 0
}

const list: Command = async (args) => {
  const { plan } = readArgs(args, { words: [], options: ['plan'] })
  if (plan === undefined) throw new Misuse('Say which plan: --plan SLUG')
  const members = await withDeps(({ store }) => listMembers(store.db, plan))
  const widest = (words: string[]) => Math.max(0, ...words.map(({ length }) => length))
  const [roles, emails] = [widest(members.map(({ role }) => role)), widest(members.map(({ email }) => email))]
  for (const { email, name, role, maySignIn } of members)
    console.log(`${role.padEnd(roles)}  ${email.padEnd(emails)}  ${name}${maySignIn ? '' : ' (has no password yet)'}`)
  if (members.length === 0) console.log(`Nobody has a part in ${plan} yet.`)
  return 0
}

/** The same, where an administrator's part is in no plan. */
const readAnyPart = (given: { plan?: string; role?: string }): { slug: string | null; role: string } =>
  given.role === 'administrator' && given.plan === undefined ? { slug: null, role: given.role } : readPart(given)

function readPart({ plan, role }: { plan?: string; role?: string }): { slug: string; role: string } {
  if (plan === undefined) throw new Misuse('Say which plan: --plan SLUG')
  if (role === undefined) throw new Misuse('Say which role: --role ROLE')
  return { slug: plan, role }
}

function showPassword(made: string): void {
  console.log(`Password: ${made}`)
  console.log('It is shown this once. When they have signed in with it, they are asked to choose their own.')
}

await run('person', { add, role, password, list })
