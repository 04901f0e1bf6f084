import { monthNamed } from './read-day.ts'
import { BEGINS, CAPITAL, INITIALS, PARTICLE } from './name-patterns.ts'
import type { Somebody } from './who-is-somebody.ts'

/** What people are to a child or a case, before their name. */
const ROLES = [
  '(?:social|support|key|family|youth|link|early help|case) worker|personal adviser|advocate|mentor|guardian|independent visitor',
  'foster carer|carer|adopter|childminder|head ?teacher|teacher|tutor|nurse|midwife|health visitor|GP|doctor|p(?:a)?ediatrician|psychologist|therapist',
  'solicitor|barrister|counsel|judge|magistrate|constable|sergeant|officer|manager|IRO|inspector|councillor|witness|whistleblower|complainant',
  'child|boy|girl|baby|toddler|teenager|twins?|siblings?|brothers?|sisters?|sons?|daughters?|young person|young (?:man|woman)|pupil|student|care leaver',
  'mother|father|mum|dad|parents?|stepfather|stepmother|step-?(?:father|mother|dad|mum)|grand(?:mother|father|parents?)|aunt|uncle|cousin|partner|boyfriend|girlfriend',
  '(?:case|file|family|death|complaint|referral) of|named|called|known as|says|said by|told by',
].join('|')
const ROLE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ROLES})(?:[,:]? | - | ?[(\\["'])(?=\\p{L})`, 'giu')
/** A name begins here; in small letters titles are told by another pattern. */
const A_NAME = new RegExp(`${INITIALS}(?:${PARTICLE}){0,3}(?:[dlo]')?(${CAPITAL})(?: ${CAPITAL})?`, 'uy')

/** Who somebody is, after their name: "Kelly (mum)", "Kelly, his mother". */
const RELATED =
  'mother|father|mum|dad|stepfather|stepmother|step-?(?:father|mother|dad|mum)|grand(?:mother|father)|nan|aunt|uncle|cousin|sister|brother|son|daughter|twin|boyfriend|girlfriend|child|baby|boy|girl|foster carer|carer|care leaver|social worker|key worker'
const BEFORE_ROLE = new RegExp(
  `${BEGINS}(${CAPITAL})(?: ?[([]|, )(?:(?:the|his|her|their|a) )?(?:${RELATED})(?![\\p{L}\\p{N}'-])`,
  'gu',
)
/** "Kelly (14)", "Kelly, aged 14", "Kelly (aged 14 months)". */
const WITH_AN_AGE = new RegExp(
  `${BEGINS}(${CAPITAL})(?:,? (?:who is )?aged? \\d{1,2}|,? ?[([](?:aged? )?\\d{1,2}(?: years?| months?| weeks?|(?=[)\\]])))`,
  'gu',
)

/** "the Khan family", "Quux siblings": what is a word as well needs "the". */
const OF_A_FAMILY = new RegExp(
  `(?<the>(?<!\\p{L})[Tt]he )?${BEGINS}(?<who>${CAPITAL}) (?:family|families|siblings?|twins|children|brothers|sisters|boys|girls|household|case)(?![\\p{L}-])`,
  'gu',
)
/** "A. Khan", "J P Quux", but no part of a document. */
const BY_INITIAL = new RegExp(
  `${BEGINS}(?<!(?:Annex|Appendix|Area|Band|Figure|Form|Grade|Group|Item|Key Stage|Level|Option|Panel|Part|Phase|Plan|Priority|Schedule|Section|Stage|Step|Table|Tier|Type) )(?:\\p{Lu}(?:\\. ?| )){1,3}(?:${PARTICLE}){0,3}(${CAPITAL})`,
  'gu',
)
/** As it is typed in a hurry. To miss is a verb too, MS a kind of Teams, and DR what one does after a flood. */
const MAY_BE_NO_TITLE = new Set(['dr', 'ms', 'miss'])
const SMALL_TITLE = /(?<![\p{L}\p{N}])(?<title>mr|mrs|mx|cllr|dr|ms|miss)\.? (?<who>\p{L}(?:['-]?\p{L})+)/gu

/**
 * Names beside what says that somebody is meant: a role or a family, initials, a title in small letters.
 *
 * @example
 * findNamesByRole('social worker Patel and the Khan family', somebody) // => [[0, 'social worker Patel'], [24, 'the Khan family']]
 */
export function findNamesByRole(text: string, { isSomebody, isUnlisted, isOfRecord }: Somebody): [number, string][] {
  const byRole = Array.from(text.matchAll(ROLE)).flatMap(({ index, 0: role }) => {
    A_NAME.lastIndex = index + role.length
    const [name = '', first = ''] = A_NAME.exec(text) ?? []
    // In brackets after a post stands a date as well, and May is a surname too.
    const isDate = /[([]$/.test(role) && /^ \d/.test(text.slice(A_NAME.lastIndex))
    return isSomebody(first) && !isDate
      ? [[index, withBracket(text, index, role + ofOnePerson(name, isSomebody))] as [number, string]]
      : []
  })
  const ofFamilies = Array.from(text.matchAll(OF_A_FAMILY)).flatMap(({ index, 0: words, groups = {} }) =>
    isUnlisted(groups['who'] ?? '') || (groups['the'] && isSomebody(groups['who'] ?? ''))
      ? [[index, words] as [number, string]]
      : [],
  )
  const byInitial = Array.from(text.matchAll(BY_INITIAL)).flatMap(({ index, 0: words, 1: surname = '' }) =>
    isSomebody(surname) && !isArticle(text, index, words) ? [[index, words] as [number, string]] : [],
  )
  const small = Array.from(text.matchAll(SMALL_TITLE)).flatMap(({ index, 0: words, groups = {} }) => {
    const { title = '', who = '' } = groups
    const name = who.charAt(0).toUpperCase() + who.slice(1)
    return MAY_BE_NO_TITLE.has(title) && (!isSomebody(name) || isMissed(text, index, words))
      ? []
      : [[index, words] as [number, string]]
  })
  const ofRecord = Array.from(text.matchAll(A_CAPITAL)).flatMap(({ index, 0: word }) =>
    isOfRecord(word) ? [[index, word] as [number, string]] : [],
  )
  const beforeRole = [BEFORE_ROLE, WITH_AN_AGE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: words, 1: name = '' }) =>
      isSomebody(name) ? [[index, withBracket(text, index, words)] as [number, string]] : [],
    ),
  )
  return [...byRole, ...beforeRole, ...ofFamilies, ...byInitial, ...small, ...ofRecord]
}
/** "It would miss March": after such a word, and before a month, to miss is a verb. */
const BEFORE_A_VERB =
  /(?<!\p{L})(?:to|not|\p{L}+n't|will|would|may|might|could|can|cannot|shall|should|must|we|they|it)$/iu
const isMissed = (text: string, at: number, words: string): boolean => {
  const [title, month = ''] = words.toLowerCase().split(' ')
  return title === 'miss' && monthNamed(month) > 0 && BEFORE_A_VERB.test(text.slice(0, at).trimEnd())
}

/** With the bracket that ends what one begins. */
const withBracket = (text: string, at: number, words: string): string =>
  /[([]/.test(words) && /[)\]]/.test(text.charAt(at + words.length)) ? words + text.charAt(at + words.length) : words

/** "A Green Paper": what begins so, and goes on with another capital, is no initial. */
const isArticle = (text: string, at: number, words: string): boolean =>
  words.startsWith('A ') && /^ \p{Lu}\p{Ll}/u.test(text.slice(at + words.length, at + words.length + 3))

const A_CAPITAL = new RegExp(`${BEGINS}${CAPITAL}`, 'gu')

/** A second word with a capital belongs to a name only where it is one too. */
function ofOnePerson(name: string, isSomebody: (word: string) => boolean): string {
  const last = name.lastIndexOf(' ')
  return last > 0 && !isSomebody(name.slice(last + 1)) ? name.slice(0, last) : name
}
