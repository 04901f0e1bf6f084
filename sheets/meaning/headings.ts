import { fold } from '../../domain/fold.ts'
import type { Meaning } from '../../domain/sheet-meanings.ts'

/** A head of what is said of a rating: a comment on it, or its reason. */
const SAYS_WHY_RATED =
  /\b(b?rag|rating|status)\b.*\b(comments?|commentary|reasons?|rationale|narrative|justification|explanation|notes?|details?)\b|\b(comments?|commentary|reasons?|rationale|narrative|justification|explanation|notes?|details?|why)\b.*\b(b?rag|rating|rated|status)\b/

/** The words by which the head of a column is known; of several that fit, the first. */
const HEADINGS: readonly [Meaning, RegExp][] = [
  // Who leads and who supports in one column: the first that is named leads.
  ['support', /^(?!.*\b(lead|owner|accountab|responsib|who)).*\b(support|partner)/],
  ['support', /^(other|supporting|partner|additional) (leads?|owners?|officers?)/],
  ['recommendationRef', /^(ofsted )?rec(ommendation)?s?( |\.)*(no|nr|number|ref|reference|#)s?$/],
  [
    'state',
    /^((is it |action )?(complete|completed|done|closed|achieved|finished|implemented)( \(?y(es)?( ?[/-] ?| or )n(o)?\)?)?|open ?(\/|or) ?closed|live ?(\/|or) ?closed|closed)$/,
  ],
  [
    'recommendation',
    /\b(what|why) .*\b(said|found|told us|say)\b|\bwhat (inspectors|ofsted|children) (said|found|told)/,
  ],
  [
    'progress',
    /\b(how (are we|is it|we are) (doing|going)|where are we( now)?|what (has )?(happened|changed)|(so far|to date))\b/,
  ],
  ['support', /\bwho (else )?(will|can|needs to) (help|support|be involved)\b/],
  ['other', /\b(next steps?|whats next|what (is|happens) next|accepted\b|escalate)/],
  ['ref', /^(\w+ )?id$/],
  ['startsOn', /\b(start|begin|commenc)\w*\b.*\bdate\b|^(date|when) (started|begun)$/],
  [
    'other',
    /\b(date (of|raised|added|agreed|identified|opened|received|logged|created|completed|closed|reported|issued)|(completed|closed|closure) (date|on)|last (updated?|reviewed?)|(identified|raised|agreed|signed off|monitored|updated|approved|added|overseen) by|previous|prior)\b/,
  ],
  [
    'due',
    /\b(due|target|completion|end|finish|expected|planned|delivery|response|revised|original)\b.*\bdates?\b|\bdate (due|for \w+)\b|\b(revised|original|new) (due|deadline|timescale)\b/,
  ],
  [
    'other',
    /\b(monitor(ed|ing)|resources?|budget|costs?|funding|risks?|version|regulation|must\W+should|outcome code|joint plan|source)\b/,
  ],
  ['progress', SAYS_WHY_RATED],
  ['rating', /\b(b?rag\w*|rated?|ratings?|colour|traffic light|assessment of (progress|delivery))\b/],
  ['rating', /^(current |delivery |overall |action |progress )?(status|state|position|standing)$/],
  [
    'progress',
    /\b(progress|updates?|commentary|comments?|narrative|notes?|latest|what (we have|has been|have we) done|position statement|highlights?|done so far|actions? taken|outcome\W*\(?report)\b/,
  ],
  ['evidence', /\b(evidence|proof|assurance|how do we know)\b/],
  [
    'measure',
    /\b(success\w*|outcomes?|measures?|measured|kpis?|targets?(?! date)|impact|what (good|success) looks like|what will be different|how (will )?we('ll| will)? know|difference|milestone measure|objectives?|improvements? (sought|expected))\b/,
  ],
  [
    'owner',
    /\b(owners?|owned|leads?|responsib\w*|accountab\w*|who|by whom|assign(ed|ee)( to)?|allocated|action by|by who|poc|officers?|named|sponsor|delegated)\b/,
  ],
  [
    'support',
    /\b(support(ed|ing)?|partners?|with whom|contributors?|consulted|deput(y|ies)|others? (leads?|involved))\b/,
  ],
  ['owner', /\b(post|contact)\b/],
  ['startsOn', /\b(start(s|ed|ing)?|begin(s|ning)?|commenc\w*|from when)\b/],
  [
    'due',
    /\b(due|deadline|when|time ?-?(scales?|frames?|lines?)|ends?|finish\w*|complet\w+ by|(by|review) (when|date)|dates?|by)\b/,
  ],
  [
    'recommendation',
    /\b(rec(ommendation)?s?|ofsted (finding|said|area|requirement)s?|findings?|requirements?|issues?)\b/,
  ],
  ['area', /\b(areas?|priorit(y|ies)|themes?|work ?-?streams?|pillars?|domains?)\b/],
  [
    'ref',
    /^((action|our|plan|force|ofsted|cqc|hmicfrs|board|lscp|kloe|afi|unique|item|\w{2,8}) )?(#|refs?|references?|nos?|nos|nr|numbers?|ids?)( no| number| nos?| \(\w+\))?$/,
  ],
  [
    'action',
    /\b(actions?|what|tasks?|activit(y|ies)|steps?|how (we|will|it|to|do)|deliverables?|title|description|we will|improvements?|response)\b|^how\b|\bhow$/,
  ],
]

/** The head of a column is a few words. */
const LONGEST_HEADING = 90

/** A head without the marks that stand around it: "What?" is what, and "No." no. */
const bare = (heading: string): string =>
  // Lists of other programs write their heads in one word: DueDate, ActionOwner.
  fold(heading.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .replaceAll(/[.:?*!"']/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/\b(b )?r a g\b/, (spaced) => spaced.replaceAll(' ', ''))
    .trim()

/** A post is who does something, though its service is called after what is done: "Head of First Response". */
const IS_POST =
  /^(interim |acting |deputy |assistant |service )*(head|director|manager) (of|for) (?!.*\b(lead|owner|responsib|accountab))/

/** Whether a column is headed as what is said of a rating. @example saysWhyRated('RAG comments') // => true */
export const saysWhyRated = (heading: string): boolean => SAYS_WHY_RATED.test(bare(heading))

/**
 * What a column means by its head; null where its words are nobody's.
 *
 * @example
 * meaningCalled('Lead officer') // => 'owner'
 * meaningCalled('Head of First Response') // => null
 * meaningCalled('Regulation') // => 'other', for it is known and no part of an action
 */
export function meaningCalled(heading: string): Meaning | null {
  const words = bare(heading)
  if (words === '' || words.length > LONGEST_HEADING || IS_POST.test(words)) return null
  return HEADINGS.find(([, called]) => called.test(words))?.[0] ?? null
}
