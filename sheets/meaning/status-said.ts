import type { DeliveryStatus } from '../../domain/delivery-status.ts'
import { fold } from '../../domain/fold.ts'

/** What a rating can be said to mean: a delivery status, or that the action has left the plan. */
export type Rated = DeliveryStatus | 'withdrawn'

/** Words of status as plans write them, the first that fits. What begins with "not" stands before what it denies. */
const SAID: readonly [Rated, RegExp][] = [
  [
    'withdrawn',
    /^(withdrawn|deleted|removed|superseded|cancell?ed|discontinued|no longer (needed|required|applicable|relevant)|(merged|combined) (with|into)|not applicable|n\/a)\b/,
  ],
  [
    'not-started',
    /^((action )?not (yet )?(started|begun|commenced|due|initiated)|yet to (start|begin|commence)|to (start|begin|commence)|planned|scheduled|future action)\b/,
  ],
  [
    'off-track',
    /\b(off[- ](track|course)|not (been )?(achieved|met|delivered|(currently )?on[- ](track|target|course))|stuck|stalled|blocked|overdue|fail(ed|ing)|missed|significant\w* (delay|behind|slipp|risk|concern|issue)\w*|serious\w* (delay|behind|slipp|risk|concern|issue)\w*|no progress|will not be)\b/,
  ],
  [
    'at-risk',
    /\b(at risk|slipp(ing|ed|age)|delay(s|ed)?|behind|minor (delay|issue|concern|slippage)s?|some (delay|issue|concern|slippage|risk)s?|(partial(ly)?|partly)( (met|achieved|completed?|implemented|delivered))?|needs attention|off target|recoverable)\b/,
  ],
  [
    'complete',
    /^((action |now )?completed?|done|finished|achieved|fully (achieved|met|completed?|implemented|embedded|delivered)|closed|delivered|implemented|embedded|met)\b/,
  ],
  [
    'on-track',
    /\b((on|to|going to)[- ](track|course|target|schedule|plan)|in progress|under ?way|progressing|good progress)\b/,
  ],
  ['on-track', /^(on-?going|started|begun|commenced)$/],
]

/** What takes a good word back that follows it. */
const DENIED =
  /\b(no|not|never|no longer|yet to|unlikely|limited|insufficient|little|nearly|almost|isn't|hasn't|cannot|without|if)\b/

/** What may follow "complete" and takes nothing of it back: who saw to it, and when it was. */
const AFTER_COMPLETE = new RegExp(
  [
    /\b\d{1,2}[./-]\d{1,2}([./-]\d{2,4})?\b/,
    /\b(in |on |at |since )?(\d{1,2}(st|nd|rd|th)? )?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/,
    /\b(20)?\d\d\b(?!%)|\b100 ?%/,
    /\bby (the )?(peers|board|partners|partnership|chair|dcs|director)\b/,
    /\b(and|in|on|at|the|all|actions?|fully|yes|early|ahead of schedule|on time|within target|bau|business as usual)\b/,
    /\b(completed?|done|finished|achieved|closed|delivered|implemented|embedded|met|in place)\b/,
    /\b(checked|verified|confirmed|reviewed|agreed|approved|evidenced|assured|signed[- ]off|sign[- ]off)\b/,
    /[\s.,;:()/–—-]+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

/** Whether nothing follows "complete" that may take some of it back: only complete closes an action, so it has to say it wholly. */
const isWhole = (rest: string): boolean => rest.replaceAll(AFTER_COMPLETE, '') === ''

/** What follows trouble or a good course and turns it round. */
const TAKEN_BACK =
  /\b(but|however|although|though|with)\b.*\b(risks?|concerns?|challenges?|problems?|barriers?)\b|\b(resolved|mitigated|cleared|lifted|to miss|to fail|to slip|to be late)\b/

/** Whether what is left of some words says another status as well: "complete for North, on track for South". */
const saysAnother = (status: Rated, rest: string): boolean =>
  status !== 'withdrawn' &&
  SAID.some(([other, way]) => other !== status && other !== 'withdrawn' && way.test(rest.replace(/^[\s,;:/–-]+/, '')))

/** More words than these tell a story, and are no rating. */
const LONGEST = 80

/**
 * Which status some words plainly say; null where they say none, or only a colour.
 *
 * @example
 * statusSaid('On course') // => 'on-track'
 * statusSaid('Not yet started') // => 'not-started'
 * statusSaid('Green') // => null, for what green means is the plan's to say
 */
export function statusSaid(words: string): Rated | null {
  const said = fold(words)
  if (said.length > LONGEST) return null
  for (const [status, way] of SAID) {
    const found = way.exec(said)
    if (!found) continue
    // "Not progressing", "yet to be completed" and "no delay" say something else than their words: they are asked about.
    const isDenied = status !== 'withdrawn' && status !== 'not-started' && DENIED.test(said.slice(0, found.index))
    if (status === 'complete' && !isWhole(said.slice(found.index + found[0].length))) return null
    const rest = `${said.slice(0, found.index)} ${said.slice(found.index + found[0].length)}`
    return isDenied || /\bnow\b|\?/.test(said) || TAKEN_BACK.test(rest) || saysAnother(status, rest) ? null : status
  }
  return null
}

/** Words that say a status to some and another to others: what is delayed is at risk here and off track there. */
const EITHER =
  /^(on-?going|started|begun|commenced)$|^(it is )?(delay(s|ed)?|slipp(ed|age))$|\b(partial(ly)?|partly)\b|^(not applicable|n\/a)\b/

/**
 * Which status some words say so plainly that nobody has to be asked; null of all others.
 *
 * @example
 * statusTaken('Some delay') // => 'at-risk'
 * statusTaken('Delayed') // => null, though it is proposed that it means at risk
 */
export const statusTaken = (words: string): Rated | null => (EITHER.test(fold(words).trim()) ? null : statusSaid(words))
