import { z } from 'zod'
import { ROLES } from '../permissions.ts'
import { AsRead, BasedOn } from './based-on.ts'
import type { Endpoints } from './endpoint.ts'
import { named } from './named.ts'
import { LinkMade, PersonName, TypedEmail } from './one-time-links.ts'
import { Invited } from './people.ts'
import { Day } from './text.ts'

const Me = z.object({ id: z.string(), name: z.string(), email: z.string() })

/** Somebody who has an account, or a part in a plan. */
export const PersonHere = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  /** They keep the installation. */
  administrator: z.boolean(),
  maySignIn: z.boolean(),
  lastSeenOn: Day().nullable(),
  parts: z.array(z.object({ slug: z.string(), title: z.string(), council: z.string(), role: z.enum(ROLES) })),
  isMe: z.boolean(),
})
export type PersonHere = z.infer<typeof PersonHere>

/** Who is here, for those who keep the installation. It says nothing of what plans hold. */
export const InstallationView = z.object({
  me: Me,
  people: z.array(PersonHere),
  /** Asked to keep the installation, and not yet come. */
  invited: z.array(Invited),
  plans: z.array(z.object({ slug: z.string(), title: z.string(), council: z.string(), people: z.int() })),
})
export type InstallationView = z.infer<typeof InstallationView>

/** One person, with why whoever looks cannot do each thing to them; null where they can. */
export const PersonView = z.object({
  me: Me,
  person: PersonHere,
  /** The name and the address shown; a change of either says that it was based on this one. */
  versionId: AsRead(),
  whyNot: z.object({ reset: z.string().nullable(), address: z.string().nullable(), leave: z.string().nullable() }),
})
export type PersonView = z.infer<typeof PersonView>

export const NewName = z.object({ name: PersonName(), basedOn: BasedOn })
export type NewName = z.infer<typeof NewName>
export const NewAddress = z.object({ email: TypedEmail(), basedOn: BasedOn })
export type NewAddress = z.infer<typeof NewAddress>

named({ PersonHere, InstallationView, PersonView, NewName, NewAddress })

const OnePath = z.object({ id: z.string().max(80) })

export const INSTALLATION_ENDPOINTS = {
  people: {
    method: 'get',
    path: '/people',
    who: 'administrator',
    says: 'Who has an account here, in which plans, and who keeps the installation',
    reply: InstallationView,
  },
  person: {
    method: 'get',
    path: '/people/:id',
    who: 'administrator',
    says: 'One person, and what may be done to their account',
    params: OnePath,
    reply: PersonView,
  },
  takeBackAdministrator: {
    method: 'delete',
    path: '/administrators/invitations/:id',
    who: 'administrator',
    says: 'Take back an invitation to keep the installation',
    params: OnePath,
    reply: InstallationView,
    refuses: [409],
  },
  renamePerson: {
    method: 'post',
    path: '/people/:id/name',
    who: 'administrator',
    says: 'Say what somebody is called from now on',
    params: OnePath,
    body: NewName,
    reply: PersonView,
    refuses: [409],
  },
  changeAddress: {
    method: 'post',
    path: '/people/:id/address',
    who: 'administrator',
    says: 'Give somebody another email address, which they sign in with from now on',
    params: OnePath,
    body: NewAddress,
    reply: PersonView,
    refuses: [409],
  },
  giveAdministrator: {
    method: 'post',
    path: '/people/:id/administrator',
    who: 'administrator',
    says: 'Make somebody an administrator, beside whatever they are in plans',
    params: OnePath,
    reply: PersonView,
    refuses: [409],
  },
  leaveAdministrator: {
    method: 'delete',
    path: '/people/:id/administrator',
    who: 'administrator',
    says: 'Make somebody an administrator no more; never the last',
    params: OnePath,
    reply: InstallationView,
    refuses: [409],
  },
  resetPerson: {
    method: 'post',
    path: '/people/:id/reset',
    who: 'administrator',
    says: 'Make a link by which somebody chooses a new password: the answer holds it, once',
    params: OnePath,
    reply: LinkMade,
    refuses: [409],
    status: 201,
  },
} as const satisfies Endpoints
