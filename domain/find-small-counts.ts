const COUNT = '[1-5]|one|two|three|four|five'
const WHO =
  'child|children|young (?:person|people)|famil(?:y|ies)|bab(?:y|ies)|siblings?|boys?|girls?|care leavers?|carers?|parents?|pupils?'
const ONE_OF_MANY = /^(?:child|young person|family|baby|sibling|boy|girl|care leaver|carer|parent|pupil)$/i
const OF = 'of (?:(?:the|these|those|our|its|their) )?'
const KIND = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_'-]* "
/** No second word between a count and who is counted: what joins words, or another thing of which there are several. */
const NO_KIND =
  "(?:an?|and|as|at|by|for|from|in|is|not|of|on|or|per|than|that|the|to|was|when|where|who|with|[\\p{L}'-]*(?![su])\\p{L}s) "
const SMALL_COUNT = new RegExp(
  // Of a decimal, a ref, a half or twenty-one it would be the end; what is under-5 is an age.
  `(?<![\\d.,/\u2044])(?<!\\d-|ty-|\\b(?:under|over)-)\\b(?:(?:${COUNT})-)?(?<count>${COUNT}) (?<of>${OF})?(?<kind>${KIND}|(?:(?!${NO_KIND})${KIND}){2})?(?<who>${WHO})(?![\\p{L}\\p{N}_])`,
  'giu',
)

/** "In one hub families wait" counts the hub: one of a kind is no families. */
const isOfAnother = ({ count = '', of, kind, who = '' }: Record<string, string>): boolean =>
  count.toLowerCase() === 'one' && of === undefined && kind !== undefined && !ONE_OF_MANY.test(who)

/**
 * From one to five children or families in a folded text, which public figures suppress.
 *
 * @example
 * findSmallCounts('We saw two of the children') // => [[7, 'two of the children']]
 */
export const findSmallCounts = (text: string): [number, string][] =>
  Array.from(text.matchAll(SMALL_COUNT)).flatMap(({ index, 0: words, groups = {} }) =>
    isOfAnother(groups) ? [] : [[index, words] as [number, string]],
  )
