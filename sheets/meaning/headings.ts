import { fold } from '../../domain/fold.ts'
import type { Meaning } from '../proposal.ts'

/** The words by which the head of a column is known; of several that fit, the first. */
const HEADINGS: readonly [Meaning, RegExp][] = [
  ['startsOn', /\b(start|begin|commenc)\w*\b.*\bdate\b|^(date|when) (started|begun)$/],
  ['due', /\b(due|target|completion|end|finish|expected|planned|delivery)\b.*\bdate\b|\bdate (due|for completion)\b/],
  ['recommendationRef', /^(ofsted )?rec(ommendation)?s?( |\.)*(no|nr|number|ref|reference|#)s?$/],
  [
    'other',
    /\b(monitor(ed|ing)|resources?|budget|costs?|funding|risks?|version|regulation|must\W+should|outcome code|joint plan)\b/,
  ],
  ['rating', /\b(b?rag\w*|rated?|ratings?|colour|traffic light|assessment of (progress|delivery))\b/],
  ['rating', /^(current |delivery |overall |action |progress )?(status|state|position|standing)$/],
  [
    'progress',
    /\b(progress|updates?|commentary|comments?|narrative|notes?|latest|what (we have|has been|have we) done|position statement|highlights?|done so far|actions? taken|outcome\W*\(?report)\b/,
  ],
  ['evidence', /\b(evidence|proof|assurance|how do we know|source)\b/],
  [
    'measure',
    /\b(success\w*|outcomes?|measures?|measured|kpis?|targets?(?! date)|impact|what (good|success) looks like|what will be different|how (will )?we('ll| will)? know|difference|milestone measure|objectives?|improvements? (sought|expected))\b/,
  ],
  ['support', /\b(support(ed|ing)?|partners?|with whom|contributors?|consulted|deput(y|ies)|other leads?)\b/],
  ['owner', /\b(owners?|owned|leads?|responsib\w*|accountab\w*|who|by whom|post|officers?|named|sponsor|delegated)\b/],
  ['startsOn', /\b(start(s|ed|ing)?|begin(s|ning)?|commenc\w*|from when)\b/],
  [
    'due',
    /\b(due|deadline|when|time ?-?(scales?|frames?|lines?)|target date|end date|finish\w*|complet\w+ (by|date)|(by|review) (when|date)|dates?|by)\b/,
  ],
  ['recommendation', /\b(rec(ommendation)?s?|ofsted (finding|said|area|requirement)s?|findings?|requirements?)\b/],
  ['area', /\b(areas?|priorit(y|ies)|themes?|work ?-?streams?|pillars?|domains?)\b/],
  ['ref', /^(actions?|our|plan)? ?(#|refs?|references?|nos?|nos|nr|numbers?|ids?|item)( no| number| nos?)?$/],
  [
    'action',
    /\b(actions?|what|tasks?|activit(y|ies)|steps?|how|deliverables?|title|description|we will|improvements?)\b/,
  ],
]

/** The head of a column is a few words. */
const LONGEST_HEADING = 90

/** A head without the marks that stand around it: "What?" is what, and "No." no. */
const bare = (heading: string): string =>
  fold(heading)
    .replaceAll(/[.:?*!"']/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/**
 * What a column means by its head; null where its words are nobody's.
 *
 * @example
 * meaningCalled('Lead officer') // => 'owner'
 * meaningCalled('Regulation') // => 'other', for it is known and no part of an action
 */
export function meaningCalled(heading: string): Meaning | null {
  const words = bare(heading)
  if (words === '' || words.length > LONGEST_HEADING) return null
  return HEADINGS.find(([, called]) => called.test(words))?.[0] ?? null
}
