import { dateTokens } from './date-tokens.ts'
import { DATE } from './find-dates-of-birth.ts'
import type { Somebody } from './who-is-somebody.ts'

const AGE =
  '(?:\\d{1,2}|(?:twenty|thirty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}{3,5}teen)(?![\\p{L}\\p{N}])'
const YEARS = '(?: ?(?:years?|yrs?|months?|weeks?)(?: old| of age)?)?'
/** Who is of an age; in figures alone caseloads and posts are as many on a day too. A capital may be somebody's. */
const WHO =
  '(?:[Hh]e|[Ss]he|[Tt]hey|who|child|children|boy|girl|baby|twins?|siblings?|brother|sister|son|daughter|person|people|pupil|student|leaver|(?<name>\\p{Lu}\\p{Ll}+))'
const IS = "(?:'ll be|'s|,? (?:(?:will|would|to|should) be|is|was|are|were|reach(?:es|ed)?|bec(?:omes|ame)))"
const IS_AGED = [
  `(?:[Aa]ge[ds]?|(?:[Rr]each|[Aa]ttain)(?:es|s|ed|ing)? the age of)(?: about| only| just)? ${AGE}${YEARS}`,
  `${WHO}${IS} (?:about |only |just |now )?${AGE}${YEARS}`,
  `(?<=^|[.:;!?(] ?)(?:will be|is) ${AGE}${YEARS}`,
  `${AGE} ?(?:years?|yrs?|months?|weeks?) old`,
].join('|')
const ON_A_DAY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${IS_AGED}),? (?:on|as at|as of) (?=[\\p{L}\\p{N}])`, 'gu')
const BEGINS_WITH_A_DATE = new RegExp(`^t?D?${DATE}`)
/** No date is written in more letters. */
const LONGEST_DATE = 60

/**
 * Ages on a day, which are as good as a date of birth: "aged 14 on 3 May 2020", "will be 18 on 3 May".
 *
 * @example
 * findAgesOnADay('She will be 18 on 3 May 2021', somebody) // => [[0, 'She will be 18 on 3 May 2021']]
 */
export const findAgesOnADay = (text: string, { isSomebody }: Somebody): [number, string][] =>
  Array.from(text.matchAll(ON_A_DAY)).flatMap(({ index, 0: words, groups = {} }) => {
    const { name } = groups
    if (name !== undefined && !isSomebody(name)) return []
    const from = index + words.length
    const { codes, tokens } = dateTokens(text.slice(from, from + LONGEST_DATE))
    const [date] = BEGINS_WITH_A_DATE.exec(codes) ?? []
    const end = date ? tokens[date.length - 1]?.end : undefined
    return end === undefined ? [] : [[index, text.slice(index, from + end)] as [number, string]]
  })
