import { fold } from '../../domain/fold.ts'

/** What Word and the makers of templates write where something is still to be filled in. */
const PLACEHOLDER =
  /^(\[[^\]]*\]|<[^>]*>|(please )?(click|tap|choose|select|insert|enter|type)( or tap)?( here)?( to (enter|choose|add).*| an? (item|option|date|value|number|text).*| from .*)?\.?(…|\.\.\.)?|dd ?\/ ?mm ?\/ ?yy(yy)?|drop ?down|max(imum)? \d+ (characters|words))$/

/** Whether words only hold the place of words. @example isPlaceholder('Click here to enter text.') // => true */
export const isPlaceholder = (words: string): boolean => PLACEHOLDER.test(fold(words))
