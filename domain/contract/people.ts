import { z } from 'zod'
import { PLAN_ROLES, ROLES } from '../permissions.ts'
import { CAPACITIES } from '../vocabulary.ts'
import { PlanPath } from './asking.ts'
import { KEEP_PEOPLE, type Endpoints } from './endpoint.ts'
import { Me } from './frame.ts'
import { named } from './named.ts'
import { LinkMade, PostOffer } from './one-time-links.ts'
import { Day, Instant, Words } from './text.ts'

/** Somebody who was invited and has not come yet. */
export const Invited = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string().nullable(),
  role: z.enum(ROLES),
  post: PostOffer.nullable(),
  by: z.string(),
  expiresAt: Instant(),
  /** Its seven days are over. */
  late: z.boolean(),
})
export type Invited = z.infer<typeof Invited>

/** Why nobody can do something to this person now, in a sentence each; what is left out can be done. */
const WhyNot = z.string().nullable()

/** A post that nobody holds, and the refs of its actions that are not closed. */
const Unheld = z.object({ title: z.string(), refs: z.array(z.string()) })
export type Unheld = z.infer<typeof Unheld>

/** Somebody who has a part in the plan. */
export const PersonInPlan = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  /** They have a password and can sign in. */
  maySignIn: z.boolean(),
  lastSeenOn: Day().nullable(),
  posts: z.array(
    z.object({ title: z.string(), capacity: z.enum(CAPACITIES), fromOn: Day().nullable(), toOn: Day().nullable() }),
  ),
  isMe: z.boolean(),
  /** Posts that nobody would hold tomorrow once they are taken out, each with its actions that are not closed. */
  leaves: z.array(Unheld),
  /** Nobody else who can sign in has their part, and without it the plan stands still. */
  isLast: z.boolean(),
  /** For whoever looks: why not take them out or give them another part, or make a reset link for them. */
  whyNot: z.object({ leave: WhyNot, reset: WhyNot }),
})
export type PersonInPlan = z.infer<typeof PersonInPlan>

/** Who has a part in a plan, for those who keep them. It says nothing of what the plan holds but its posts. */
export const PlanPeopleView = z.object({
  me: Me,
  plan: z.object({ slug: z.string(), title: z.string(), council: z.string() }),
  today: Day(),
  people: z.array(PersonInPlan),
  invited: z.array(Invited),
  posts: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      /** Who holds it today; by their name alone where they have no account for it. */
      holder: z.object({ name: z.string(), hasAccount: z.boolean() }).nullable(),
    }),
  ),
  /** Posts that nobody holds tomorrow and that own actions which are not closed. */
  unheld: z.array(Unheld),
  /** Parts without which the plan stands still, and that nobody who can sign in has. */
  missing: z.array(z.enum(['programme', 'chair'])),
  /** Why whoever looks cannot make somebody chair; null where they can. */
  whyNotChair: z.string().nullable(),
  /** Whether the board is told that the reader gave its chair's access: nobody else is here to do it. */
  chairIsTold: z.boolean(),
})
export type PlanPeopleView = z.infer<typeof PlanPeopleView>

export const NewRole = z.object({
  role: z.enum(PLAN_ROLES, 'Choose their part in the plan'),
  /** The part that they have, as whoever changes it has read; left out, whatever it is. */
  was: z.enum(PLAN_ROLES, 'Say the part that they have, or leave it out').optional(),
})
export type NewRole = z.infer<typeof NewRole>

export const TakingOut = z.object({ reason: Words('Say why: the record keeps the reason') })
export type TakingOut = z.infer<typeof TakingOut>

named({ Invited, Unheld, PersonInPlan, PlanPeopleView, NewRole, TakingOut })

const OnePath = PlanPath.extend({ id: z.string().max(80) })

export const PEOPLE_ENDPOINTS = {
  planPeople: {
    method: 'get',
    path: '/plans/:plan/people',
    who: KEEP_PEOPLE,
    says: 'Who has a part in the plan, and who was invited',
    params: PlanPath,
    reply: PlanPeopleView,
  },
  takeBackInvitation: {
    method: 'delete',
    path: '/plans/:plan/invitations/:id',
    who: KEEP_PEOPLE,
    says: 'Take back an invitation that nobody has accepted yet',
    params: OnePath,
    reply: PlanPeopleView,
    refuses: [409],
  },
  giveRole: {
    method: 'post',
    path: '/plans/:plan/people/:id/role',
    who: KEEP_PEOPLE,
    says: 'Give somebody another part in the plan',
    params: OnePath,
    body: NewRole,
    reply: PlanPeopleView,
    refuses: [409],
    status: 201,
  },
  takeOut: {
    method: 'post',
    path: '/plans/:plan/people/:id/leaving',
    who: KEEP_PEOPLE,
    says: 'Take somebody out of the plan: they are signed out of it, and hold no post of it after today',
    params: OnePath,
    body: TakingOut,
    reply: PlanPeopleView,
    refuses: [409],
    status: 201,
  },
  makeReset: {
    method: 'post',
    path: '/plans/:plan/people/:id/reset',
    who: KEEP_PEOPLE,
    says: 'Make a link by which somebody chooses a new password: the answer holds it, once',
    params: OnePath,
    reply: LinkMade,
    givesOnce: true,
    refuses: [409],
    status: 201,
  },
} as const satisfies Endpoints
