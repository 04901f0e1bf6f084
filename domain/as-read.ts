declare const asReadBrand: unique symbol

/**
 * What a version or a fact is called to whoever reads it: its id, and how often
 * words were removed from it since it was recorded. A write that goes on from it
 * says so as `basedOn`: whoever read it before some words were removed has not
 * read what is there now, and must not bring them back.
 */
export type AsRead = string & { readonly [asReadBrand]: true }

const AS_READ = /^[^~]+(~[1-9]\d*)?$/

export const isAsRead = (said: string): said is AsRead => AS_READ.test(said)

/**
 * @param removals In how many places of it words were removed, one time or another.
 * @example
 * asRead('0197-one', 0) // => '0197-one'
 * asRead('0197-one', 2) // => '0197-one~2'
 */
export const asRead = (id: string, removals: number): AsRead => (removals === 0 ? id : `${id}~${removals}`) as AsRead

/**
 * Whether the only thing that happened between two readings is that words were removed.
 *
 * @example
 * wereWordsRemoved('0197-one', '0197-one~2') // => true
 * wereWordsRemoved('0197-one', '0197-other') // => false: a colleague saved another
 */
export function wereWordsRemoved(before: string, now: string): boolean {
  const [[idBefore, removalsBefore = '0'], [idNow, removalsNow = '0']] = [before.split('~'), now.split('~')]
  return idBefore === idNow && Number(removalsNow) > Number(removalsBefore)
}
