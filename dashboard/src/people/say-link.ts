import type { LinkMade, LinkView, PostOffer } from '../../../domain/contract/one-time-links.ts'
import { sayDay, sayInstant } from '../../../domain/day.ts'
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
    ? `${by} asks you to take part in ${plan.title} as ${part}${post === null ? '.' : sayPost(post)}`
    : `${by} asks you to keep this installation: its accounts, and who has a part in which plan.`
}

function sayPost({ title, from, after, isFree }: PostOffer): string {
  if (!isFree)
    return `. They also offered you the post of ${title}, which has been given to somebody else since: you take part without it.`
  const until = after === null ? '' : ` ${after} holds it until the day before.`
  return `, and to hold the post of ${title} from ${from === null ? 'the day that you accept' : sayDay(from)}.${until}`
}

const BESIDE: Record<LinkMade['beside'][number], string> = {
  replaces: 'The link that was made for them before works no more: if you have sent it, tell them.',
  'no-post': 'They are to hold no post, so nothing is theirs to report on until you give them one.',
  'offered-twice': 'Another open invitation offers the same post: whoever accepts later takes it over from the other.',
  'own-name':
    'They have an account here already, and keep the name that they have there: the one that you wrote is not used.',
}

/** What is to be known beside a link that was just made. */
export const sayBeside = ({ beside }: Pick<LinkMade, 'beside'>): string => beside.map((one) => BESIDE[one]).join(' ')

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
