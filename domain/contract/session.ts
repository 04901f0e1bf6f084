import { z } from 'zod'
import { LONGEST_NAME } from '../longest-name.ts'
import { ROLES } from '../permissions.ts'
import { VERBS } from '../vocabulary.ts'
import { AsRead, BasedOn } from './based-on.ts'
import type { Endpoints } from './endpoint.ts'
import { named } from './named.ts'
import { Instant, Line } from './text.ts'

export const SignIn = z.object({
  email: z
    .string('Enter your email address')
    .trim()
    .min(1, 'Enter your email address')
    .max(254, 'Enter a shorter email address'),
  password: z.string('Enter your password').min(1, 'Enter your password').max(1000, 'Enter a shorter password'),
})
export type SignIn = z.infer<typeof SignIn>

export const NewPassword = z.object({
  current: z.string('Enter your current password').min(1, 'Enter your current password').max(1000),
  next: z
    .string('Enter a new password')
    .min(12, 'Use 12 characters or more. Three unrelated words are easy to remember')
    .max(1000, 'Use 1,000 characters or fewer'),
})
export type NewPassword = z.infer<typeof NewPassword>

/** Who is signed in, and where else. */
export const SessionView = z.object({
  person: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  /** The name shown; a change of it says that it was based on this one. */
  versionId: AsRead(),
  /** They keep the installation: its accounts and its plans. */
  keepsInstallation: z.boolean(),
  /** Their password was given to them. Until they choose their own, everything else is refused, 403 `password-given`. */
  mustChangePassword: z.boolean(),
  /** Somebody else opened their account again, by a reset, and they have not been told in a session that began since. */
  resetUntold: z.boolean(),
  plans: z.array(z.object({ slug: z.string(), title: z.string(), council: z.string(), role: z.enum(ROLES) })),
  sessions: z.array(
    z.object({
      id: z.string(),
      current: z.boolean(),
      startedAt: Instant(),
      lastSeenAt: Instant(),
      /** The browser, as it names itself. */
      agent: z.string(),
    }),
  ),
})
export type SessionView = z.infer<typeof SessionView>

/** How somebody's account was opened for them, and what was done in their name since the first that they were not told of. */
export const ResetsView = z.object({
  resets: z.array(z.object({ at: Instant(), by: z.string(), told: z.boolean() })),
  done: z.array(
    z.object({
      at: Instant(),
      verb: z.enum(VERBS),
      subject: z.object({ kind: z.string(), ref: z.string() }),
      /** Null for what belongs to the installation. */
      plan: z.string().nullable(),
    }),
  ),
  /** How many more there are than are listed. */
  more: z.int(),
})
export type ResetsView = z.infer<typeof ResetsView>

export const OwnName = z.object({ name: Line('Enter your name', LONGEST_NAME), basedOn: BasedOn })

/** What the sign-in page shows before anyone is known: a demonstration lists its accounts. */
export const Welcome = z.object({
  demonstration: z
    .object({
      password: z.string(),
      accounts: z.array(z.object({ email: z.string(), name: z.string(), role: z.enum(ROLES) })),
    })
    .nullable(),
  /** True when nobody has an account yet and the first visit must make the administrator's. */
  firstVisit: z.boolean(),
})
export type Welcome = z.infer<typeof Welcome>

/** The one-time code of an empty installation, asked for before all else. */
export const FirstCode = z.object({
  code: z.string('Enter the code from the server’s log').trim().min(1, 'Enter the code from the server’s log').max(100),
})
export type FirstCode = z.infer<typeof FirstCode>

/** The first visit to an empty installation: the administrator's account. */
export const FirstAccount = z.object({
  code: FirstCode.shape.code,
  name: OwnName.shape.name,
  email: z.email('Enter an email address, like name@council.example').max(254),
  password: NewPassword.shape.next,
})
export type FirstAccount = z.infer<typeof FirstAccount>

named({ SignIn, NewPassword, SessionView, Welcome, FirstCode, FirstAccount, ResetsView, OwnName })

export const SESSION_ENDPOINTS = {
  welcome: { method: 'get', path: '/welcome', who: 'anyone', says: 'What the sign-in page shows', reply: Welcome },
  signIn: {
    method: 'post',
    path: '/session',
    who: 'anyone',
    says: 'Sign in',
    body: SignIn,
    reply: SessionView,
    refuses: [401, 429],
  },
  whoAmI: {
    method: 'get',
    path: '/session',
    who: 'signed-in',
    says: 'Who is signed in, and where else',
    beforeOwnPassword: true,
    reply: SessionView,
  },
  signOut: { method: 'delete', path: '/session', who: 'anyone', says: 'Sign out', reply: null, status: 204 },
  revokeSession: {
    method: 'delete',
    path: '/session/:id',
    who: 'signed-in',
    says: 'Sign out one of my other sessions',
    beforeOwnPassword: true,
    params: z.object({ id: z.string().max(80) }),
    reply: SessionView,
  },
  changePassword: {
    method: 'post',
    path: '/session/password',
    who: 'signed-in',
    says: 'Change my password, and sign out everywhere else',
    beforeOwnPassword: true,
    body: NewPassword,
    reply: SessionView,
    refuses: [429],
  },
  changeOwnName: {
    method: 'post',
    path: '/session/name',
    who: 'signed-in',
    says: 'Say what I am called from now on',
    body: OwnName,
    reply: SessionView,
    refuses: [409],
  },
  resets: {
    method: 'get',
    path: '/session/resets',
    who: 'signed-in',
    says: 'How my account was opened for me by others, and what was done in my name since',
    reply: ResetsView,
  },
  readResets: {
    method: 'post',
    path: '/session/resets',
    who: 'signed-in',
    says: 'Say that I have read how my account was opened',
    reply: SessionView,
  },
  checkFirstCode: {
    method: 'post',
    path: '/first-account/code',
    who: 'anyone',
    says: 'Whether a code is the one in the log of an empty installation',
    body: FirstCode,
    reply: null,
    refuses: [429],
    status: 204,
  },
  firstAccount: {
    method: 'post',
    path: '/first-account',
    who: 'anyone',
    says: 'Make the administrator’s account of an empty installation',
    body: FirstAccount,
    reply: SessionView,
    refuses: [409, 429],
    status: 201,
  },
} as const satisfies Endpoints
