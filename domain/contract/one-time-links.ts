import { z } from 'zod'
import { LINK_KINDS, LINK_STATES } from '../one-time-link.ts'
import { LONGEST_NAME } from '../longest-name.ts'
import { PLAN_ROLES, ROLES } from '../permissions.ts'
import { asked, PlanPath } from './asking.ts'
import { KEEP_PEOPLE, type Endpoints } from './endpoint.ts'
import { LONGEST } from './longest.ts'
import { ALSO, onlyWhere, refuser } from './forms.ts'
import { named } from './named.ts'
import { NewPassword, SessionView } from './session.ts'
import { Day, Instant, Line, OptionalDay, OptionalLine } from './text.ts'

/** An address that somebody types: in small letters from here on. */
export const TypedEmail = () =>
  z
    .string('Enter an email address, like name@council.example')
    .trim()
    .max(LONGEST.email, 'Enter a shorter email address')
    .toLowerCase()
    .pipe(z.email('Enter an email address, like name@council.example'))

/** What somebody is called, in any script. */
export const PersonName = () => Line('Enter a name', LONGEST_NAME)

/** A part in a plan that somebody is asked to take up. */
export const NewInvitation = z
  .object({
    email: TypedEmail(),
    name: OptionalLine(LONGEST_NAME),
    role: z.enum(PLAN_ROLES, 'Choose their part in the plan'),
    /** A post they are to hold, by its key; whoever holds it until then does so up to the day before. */
    post: asked(z.string('Choose a post of the plan').max(80, 'Choose a post of the plan')),
    /** From when; from the day they accept unless it is said. */
    holdsFrom: OptionalDay('Holds it from'),
  })
  .superRefine(
    ({ post, holdsFrom }, context) =>
      onlyWhere(
        post !== undefined,
        { holdsFrom },
        'Choose the post that they are to hold, or leave this empty',
        refuser(context),
      ),
    ALSO,
  )
export type NewInvitation = z.infer<typeof NewInvitation>

/** To keep the installation. */
export const NewAdministrator = z.object({ email: TypedEmail(), name: OptionalLine(LONGEST_NAME) })
export type NewAdministrator = z.infer<typeof NewAdministrator>

/** What whoever makes a link is to know beside it: their words are in `dashboard/src/people/say-link.ts`. */
export const BESIDE_LINK = ['no-post', 'replaces', 'offered-twice', 'own-name'] as const

/** A link that was made. It is shown this once: nobody can read it again, and another takes its place. */
export const LinkMade = z.object({
  kind: z.enum(LINK_KINDS),
  email: z.string(),
  /** The last part of its address: `/invitation/TOKEN`. */
  token: z.string(),
  expiresAt: Instant(),
  /**
   * An owner is invited without a post; an earlier link of theirs works no more; another invitation offers the same
   * post; they have an account, and the name that they have there.
   */
  beside: z.array(z.enum(BESIDE_LINK)),
})
export type LinkMade = z.infer<typeof LinkMade>

/** A post that an invitation offers, as things stand when somebody looks. */
export const PostOffer = z.object({
  title: z.string(),
  /** Null for the day that they accept. */
  from: Day().nullable(),
  /** Who holds it until then; null for nobody, or themselves. */
  after: z.string().nullable(),
  /** Whether they will hold it: it may have been given otherwise since. */
  isFree: z.boolean(),
})
export type PostOffer = z.infer<typeof PostOffer>

/** What whoever opens a link is told. */
export const LinkView = z.object({
  kind: z.enum(LINK_KINDS),
  state: z.enum(LINK_STATES),
  /** Whose it is. */
  email: z.string(),
  /** What they are called, where that is known. */
  name: z.string().nullable(),
  /** Null for the installation. */
  plan: z.object({ slug: z.string(), title: z.string(), council: z.string() }).nullable(),
  /** Null in a reset. */
  role: z.enum(ROLES).nullable(),
  post: PostOffer.nullable(),
  /** Who made it. */
  by: z.string(),
  expiresAt: Instant(),
  /** They have an account with a password: it is what they accept with. */
  hasAccount: z.boolean(),
})
export type LinkView = z.infer<typeof LinkView>

/** What a link is answered with: a name and a new password; or, by who has an account, the password they have. */
export const LinkAnswer = z.object({
  name: OptionalLine(LONGEST_NAME),
  /** Left out by who is signed in already. */
  password: asked(z.string('Enter a password').max(1000, 'Use 1,000 characters or fewer')),
})
export type LinkAnswer = z.infer<typeof LinkAnswer>

/** What a password may be, as long as it is chosen here. */
export const ChosenPassword = NewPassword.shape.next

named({ NewInvitation, NewAdministrator, LinkMade, PostOffer, LinkView, LinkAnswer })

const LinkPath = z.object({ token: z.string().regex(/^[\w-]{20,100}$/) })

export const LINK_ENDPOINTS = {
  invite: {
    method: 'post',
    path: '/plans/:plan/invitations',
    who: KEEP_PEOPLE,
    says: 'Invite an address to a part in the plan: the answer holds the link, once',
    params: PlanPath,
    body: NewInvitation,
    reply: LinkMade,
    givesOnce: true,
    refuses: [409],
    status: 201,
  },
  inviteAdministrator: {
    method: 'post',
    path: '/administrators/invitations',
    who: 'administrator',
    says: 'Invite an address to keep the installation: the answer holds the link, once',
    body: NewAdministrator,
    reply: LinkMade,
    refuses: [409],
    status: 201,
  },
  link: {
    method: 'get',
    path: '/invitations/:token',
    who: 'anyone',
    says: 'What a link is for, and whether it can be used',
    params: LinkPath,
    reply: LinkView,
  },
  answerLink: {
    method: 'post',
    path: '/invitations/:token',
    who: 'anyone',
    says: 'Accept an invitation, or choose a new password by a reset link, and sign in',
    params: LinkPath,
    body: LinkAnswer,
    reply: SessionView,
    refuses: [401, 409, 429],
  },
} as const satisfies Endpoints
