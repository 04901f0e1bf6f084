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

/**
 * Why the programme office does not give up its own part in a plan: who keeps it
 * hands that on first. An administrator can take out whoever has left.
 *
 * @param others How many others keep the plan and can sign in.
 */
export const whyNotLeavePlan = (isSelf: boolean, role: string, others: number): WhyNot | null =>
  isSelf && role === 'programme' && others === 0
    ? notNow('last-office', 'Nobody else keeps this plan. Make somebody else its programme office first, then leave')
    : null

/** Why an administrator cannot be one no more. @param others How many others there are who can sign in. */
export const whyNotLeaveInstallation = (others: number): WhyNot | null =>
  others > 0
    ? null
    : notNow(
        'last-administrator',
        'Nobody else keeps this installation, and without an administrator nobody could. Make somebody else administrator first',
      )
