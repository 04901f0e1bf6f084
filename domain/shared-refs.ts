import { slugOfRef } from './refs.ts'

/** A ref that several rows bring, as the first of them writes it. */
export interface SharedRef {
  ref: string
  /** The places of those rows, from 1. */
  rows: readonly number[]
}

/**
 * Which of the rows that are added together bring one ref, by their places from 0: refs are told apart as the plan tells
 * its own apart, and the first row that brings one is named too.
 *
 * @param refs What each row brings, empty or null where it brings none.
 * @example
 * sharedRefs(['', '6.1', '6.1.']) // => Map { 1 => { ref: '6.1', rows: [2, 3] }, 2 => { ref: '6.1', rows: [2, 3] } }
 */
export function sharedRefs(refs: readonly (string | null)[]): Map<number, SharedRef> {
  const brought = refs.flatMap((ref, at) => (ref && slugOfRef(ref) !== '' ? [{ ref: ref.trim(), at }] : []))
  return new Map(
    [...Map.groupBy(brought, ({ ref }) => slugOfRef(ref)).values()].flatMap((same) => {
      const [first] = same
      if (!first || same.length < 2) return []
      const shared = { ref: first.ref, rows: same.map(({ at }) => at + 1) }
      return same.map(({ at }) => [at, shared] as const)
    }),
  )
}
