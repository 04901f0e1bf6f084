import { fold } from '../../domain/fold.ts'
import type { ProposedOwner } from '../proposal.ts'
import { behindLabel, onLines } from './labelled-owner.ts'

/** What a sheet tells of who is meant by short forms and initials: the post, by the short form folded. */
export type People = ReadonlyMap<string, { post: string; cells: string[] }>

/** Who answers for an action, and what of that has to be asked. */
export interface OwnersSaid {
  owners: ProposedOwner[]
  /** Whether several are named, so that nobody can tell who is accountable. */
  several: boolean
  /** Initials and names of people, of which no post is known. */
  unknown: string[]
}

/** Words that posts and organisations are called by: who is called so is no person. */
const POST =
  /\b(head|director|assistant|deputy|manager|service|services|lead|officer|principal|practitioner|social|worker|nurse|doctor|chair|team|trust|board|school|virtual|council|police|health|health|care|children|business|strategic|operational|partnership|commission\w*|designated|executive|member|portfolio|independent|reviewing|advis[eo]r|coordinator|co-ordinator|consultant|quality|assurance|safeguarding|performance|data|hr|finance|legal|it|ict|all|staff|unit|group|hub|mash|dcs|ad|hos|iro|lado|education|youth|early|help|fostering|adoption|comms|communications|property|partners?|programme|project|office|ward|clinical|public|housing|nhs|icb|ccg|lscb|family|families|governance|policy|learning|development|workforce|inclusion|standards|training|support|committee|panel|forum|first|response|front|door)\b/i
const INITIALS = /^[A-Z]{1,5}$|^[A-Z][A-Za-z]{0,3}[A-Z]$|^(?:[A-Z]\.){1,4}[A-Z]?$/
const PERSON =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor|Prof)\.? )?(?:\p{Lu}\.?|\p{Lu}[\p{Ll}'’-]+)(?: (?:\p{Lu}\.?|\p{Lu}[\p{L}'’-]+)){1,2}$/u
/** What always stands between two; what does where both sides are posts; and what does where both are known by themselves. */
const BETWEEN = /\s*(?:[\n;|]|\s\/\s|\s\+\s|,\s*\n)\s*/
const PERHAPS = /\s+(?:&|and|with|plus)\s+/i
const SELDOM = /\s*[/,&+]\s*/
/** Whoever is named in brackets supports: "AM (with JB)". */
const WITH = /\s*\((?:with|and|supported by)\s+([^()]+)\)/i
const FIRST_IS_ACCOUNTABLE = /\b(lead|accountable)\b\W/i

/** Whether words are the initials of somebody, or a short form. */
export const areInitials = (words: string): boolean => INITIALS.test(words.trim())

/** Whether words look like the name of a person and not of a post. */
export const isPerson = (words: string): boolean => {
  const bare = words.trim().replace(/\s*\([^)]*\)$/, '')
  return PERSON.test(bare) && /^\p{Lu}/u.test(bare) && !POST.test(bare)
}

/**
 * Who answers for an action, out of a cell: parted where it surely names several, each by the post that the sheet says.
 *
 * @param alone Owners that stand alone in other cells, folded: "Head of Quality and Practice" is one where it stands so.
 * @param posts Posts that a person said are meant, by the words folded.
 */
export function readOwners(
  words: string,
  people: People,
  alone: ReadonlySet<string>,
  posts: ReadonlyMap<string, string> = new Map(),
): OwnersSaid {
  // "L&D" is one short form, and nobody's initials.
  const isOne = (part: string) =>
    /^\p{Lu}(?:&\p{Lu})+$/u.test(part) ||
    alone.has(fold(part)) ||
    people.has(fold(part)) ||
    areInitials(part) ||
    isPerson(part) ||
    postOf(behindLabel(part) ?? part) !== undefined
  const parts = onLines(words.trim())
    .replace(WITH, '; $1')
    .split(BETWEEN)
    .flatMap((part) => {
      if (isOne(part)) return [part]
      const pieces = part.split(PERHAPS)
      if (pieces.length > 1 && pieces.every((piece) => isOne(piece) || isPost(piece))) return pieces
      const known = part.split(SELDOM)
      return known.length > 1 && (known.every(isOne) || known.every(isPost)) ? known : [part]
    })
    .map((part) => part.trim().replace(/^[-–•*]\s*/, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  const owners = parts.map((part): ProposedOwner => {
    const behind = behindLabel(part)
    const who = behind ?? part
    const post = posts.get(fold(part)) ?? posts.get(fold(who)) ?? people.get(fold(who))?.post ?? postOf(who)
    // A label is no part of what a post is called.
    const called = post ?? (behind !== null && !isUnknown({ words: behind }) ? behind : undefined)
    return called === undefined ? { words: part } : { words: part, post: called }
  })
  return {
    owners,
    several: owners.length > 1 && !FIRST_IS_ACCOUNTABLE.test(parts[0] ?? ''),
    unknown: owners.filter(isUnknown).map(({ words: own }) => behindLabel(own) ?? own),
  }
}

/** The post that stands beside a person's name: "Jane Smith (Head of Inclusion)", "Head of Inclusion – Jane Smith". */
export function postOf(words: string): string | undefined {
  const [, one = '', other = ''] =
    /^([^()]+?)\s*\(([^()]+)\)$/.exec(words) ??
    /^(.+?)\s+[-–—]\s+(.+)$/.exec(words) ??
    /^([^,]+),\s*([^,]+)$/.exec(words) ??
    []
  if (isPerson(one) && !isPerson(other) && isPost(other)) return other
  return isPerson(other) && !isPerson(one) && isPost(one) ? one : undefined
}

/** Short forms of posts that everybody in a council knows are no initials. */
const KNOWN = new Set([
  'dcs',
  'ceo',
  'md',
  'cx',
  'all',
  'hr',
  'it',
  'ict',
  'mash',
  'nhs',
  'lado',
  'iro',
  'iros',
  'sen',
  'ad',
  'hos',
  'qa',
  'smt',
  'slt',
  'dmt',
  'cmt',
  'tbc',
  'pru',
  'cla',
  'yos',
  'yot',
  'camh',
  'icb',
  'ccg',
  ...['psw', 'senco', 'dsl', 'dpo', 'lscp', 'yjs', 'ads', 'dfe', 'la', 'las', 'gp', 'gps', 'dco'],
])

const isAsked = (words: string): boolean => areInitials(words) && !KNOWN.has(fold(words))

/** Whether an owner is called by initials or by name, and nothing says which post is meant: that is asked. */
export const isUnknown = ({ words, post }: ProposedOwner): boolean => {
  const who = behindLabel(words) ?? words
  return post === undefined && (isAsked(who) || isPerson(who))
}

/** Whether words are the title of a post by themselves. */
export const isPost = (words: string): boolean =>
  /\b(head|director|manager|lead|leads|officer|chair|nurse|principal|social worker|executive|practitioner|advis[eo]r|co-?ordinator|member|deputy|assistant|headteacher|hos|ad|dcs|psw|iro|lado|dsl|senco|dco|ceo|sro)\b/i.test(
    words,
  )
