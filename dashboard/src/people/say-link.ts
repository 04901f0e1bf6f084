import type { LinkView } from '../../../domain/contract/one-time-links.ts'
import { sayInstant } from '../../../domain/day.ts'
import { sayRole } from '../../../domain/words/roles.ts'

/** What the page of a link is called. */
export const titleOfLink = ({ kind, plan }: Pick<LinkView, 'kind' | 'plan'>): string =>
  kind === 'reset'
    ? 'Choose a new password'
    : plan
      ? `Join the improvement plan of ${plan.council}`
      : 'Keep this installation as its administrator'

/** What an invitation offers, in a sentence. */
export function sayOffer({ by, plan, role, post }: LinkView): string {
  const part = role === null ? 'a part' : sayRole(role)
  return plan
    ? `${by} asks you to take part in ${plan.title} as ${part}${post === null ? '' : `, and to hold the post of ${post}`}.`
    : `${by} asks you to keep this installation: its accounts, and who has a part in which plan.`
}

/** Why a link cannot be used by whoever opens it; null when it can. */
export function whyNotUse({ kind, state, email, expiresAt }: LinkView, signedInAs: string | null): string | null {
  const what = kind === 'invitation' ? 'invitation' : 'link'
  switch (state) {
    case 'used':
      return `This ${what} has been used, and can be used only once. Sign in; if it was not you who used it, tell your programme office at once.`
    case 'taken-back':
      return `This ${what} has been taken back, or another was made in its place. Ask whoever sent it.`
    case 'late':
      return `This ${what} could be used until ${sayInstant(expiresAt)}. Ask whoever sent it for another.`
    case 'open':
      return signedInAs === null || signedInAs === email
        ? null
        : `This ${what} is for ${email}, and you are signed in as ${signedInAs}. Sign out first, or ask for one of your own.`
  }
}
