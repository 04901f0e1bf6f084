import { slugOfRef } from './refs.ts'
import { saySharedRef } from './words/added-actions.ts'

/**
 * Why rows that are added together cannot have the refs that they bring, by their places: they are told apart as the
 * plan tells its own apart, and the first that brings one is told too.
 *
 * @param refs What each row brings, empty or null where it brings none.
 * @example
 * sharedRefs(['', '6.1', '6.1.']) // => Map { 1 => 'Rows 2 and 3 both have 6.1. …', 2 => 'Rows 2 and 3 both have 6.1. …' }
 */
export function sharedRefs(refs: readonly (string | null)[]): Map<number, string> {
  const rows = refs.flatMap((ref, at) => (ref && slugOfRef(ref) !== '' ? [{ ref: ref.trim(), at }] : []))
  return new Map(
    [...Map.groupBy(rows, ({ ref }) => slugOfRef(ref)).values()].flatMap((same) =>
      same.length < 2
        ? []
        : same.map(({ at }) => [
            at,
            saySharedRef(
              same[0]?.ref ?? '',
              same.map((one) => one.at + 1),
            ),
          ]),
    ),
  )
}
