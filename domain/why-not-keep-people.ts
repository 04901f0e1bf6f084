import type { Role } from './permissions.ts'
import { notNow, notOfTheirOwn, notTheirs, type WhyNot } from './why-not.ts'

/** Who would do something to the access of others, as far as one plan goes. */
export interface Keeper {
  keepsInstallation: boolean
  /** They are the plan's programme office. */
  isOffice: boolean
  /** It is about themselves. */
  isSelf: boolean
  /** How many other administrators can sign in who are not the plan's office: somebody else to ask. */
  othersToAsk: number
}

/**
 * Why somebody may not give or reset a chair's access.
 *
 * Nobody makes themselves chair: the chair judges what the office keeps, so a
 * link that opens the chair's account comes from an administrator who is not the
 * plan's office. Where there is no other administrator to ask it is allowed, and
 * the board is told (`isToldToBoard`).
 *
 * @example
 * whyNotGiveChair({ keepsInstallation: false, isOffice: true, isSelf: false, othersToAsk: 1 })?.code // => 'not-yours'
 */
export function whyNotGiveChair(keeper: Keeper): WhyNot | null {
  if (!keeper.keepsInstallation)
    return notTheirs('Only an administrator of this installation gives or resets a chair’s access. Ask one of them')
  if (isTheirOwn(keeper) && keeper.othersToAsk > 0)
    return notOfTheirOwn(
      'own-chair',
      keeper.isSelf
        ? 'Nobody makes themselves chair. Ask another administrator'
        : 'You are this plan’s programme office, and the office does not open its chair’s account. Ask another administrator',
    )
  return null
}

/** Whether a chair's access that somebody gave or reset is told on the board page: nobody else was there to do it. */
export const isToldToBoard = (keeper: Keeper): boolean => isTheirOwn(keeper)

const isTheirOwn = ({ isOffice, isSelf }: Keeper): boolean => isOffice || isSelf

/** Somebody's account, as far as opening it again goes. */
export interface Account {
  keepsInstallation: boolean
  /** They have a part in a plan of which whoever asks is not the office. */
  elsewhere: boolean
  /** For each plan that they are the chair of. */
  chairOf: readonly Keeper[]
}

/**
 * Why somebody may not reset a password or change an address: whoever can, can
 * do what its owner can. So the office does it only for those who are in its own
 * plans alone, and nobody for more than they keep themselves.
 */
export function whyNotReset(
  by: Pick<Keeper, 'keepsInstallation' | 'isSelf'>,
  { keepsInstallation, elsewhere, chairOf }: Account,
): WhyNot | null {
  if (by.isSelf) return notNow('own-password', 'This is your own account. Change your password in Your account')
  if (!by.keepsInstallation && keepsInstallation)
    return notTheirs('They keep this installation. Only another administrator can do that for them')
  if (!by.keepsInstallation && elsewhere)
    return notTheirs('They have a part in another plan too. Ask an administrator of this installation')
  return chairOf.map(whyNotGiveChair).find((whyNot) => whyNot !== null) ?? null
}

/** Somebody's part in a plan, as far as giving it up goes. */
export interface Leaving {
  role: Role
  /** They give it up themselves. */
  isSelf: boolean
  /** How many others who can sign in have that part in the plan. */
  others: number
}

/** Whether a plan stands still once somebody gives their part up: nobody else keeps it, or agrees what is closed. */
export const leavesPlanWithout = ({ role, others }: Pick<Leaving, 'role' | 'others'>): boolean =>
  others === 0 && (role === 'programme' || role === 'chair')

/**
 * Why somebody cannot leave a plan, or take another part in it; null when they can.
 *
 * As an installation keeps its last administrator, a plan keeps its last
 * programme office: without one nobody could keep it or ask anybody else in. An
 * administrator may take even the last one out, as who has left the council must
 * be, for they can give the part to another. A last chair may go, as chairs do:
 * whoever does it is told what waits until there is another.
 *
 * @example
 * whyNotLeavePlan({ role: 'programme', isSelf: true, others: 0 })?.code // => 'last-office'
 */
export const whyNotLeavePlan = ({ role, isSelf, others }: Leaving): WhyNot | null =>
  role === 'programme' && isSelf && others === 0
    ? notNow(
        'last-office',
        'Nobody else is this plan’s programme office, and without one nobody could keep it. Make somebody else programme office first',
      )
    : null

/** Why an administrator cannot be one no more. @param others How many others there are who can sign in. */
export const whyNotLeaveInstallation = (others: number): WhyNot | null =>
  others > 0
    ? null
    : notNow(
        'last-administrator',
        'Nobody else keeps this installation, and without an administrator nobody could. Make somebody else administrator first',
      )
