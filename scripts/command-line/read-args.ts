import { parseArgs } from 'node:util'
import { Misuse } from './run.ts'

/**
 * The words of a command, named one by one, those that may be left out last; its options, each of which takes a word;
 * and its flags, which take none.
 */
export function readArgs<W extends string, O extends string, F extends string = never, M extends string = never>(
  args: string[],
  {
    words,
    maybe = [],
    options,
    flags = [],
  }: { words: readonly W[]; maybe?: readonly M[]; options: readonly O[]; flags?: readonly F[] },
): Record<W, string> & Partial<Record<O | M, string> & Record<F, boolean>> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: Object.fromEntries([
      ...options.map((option) => [option, { type: 'string' as const }] as const),
      ...flags.map((flag) => [flag, { type: 'boolean' as const }] as const),
    ]),
  })
  const missing = words[positionals.length]
  if (missing !== undefined) throw new Misuse(`Say which ${missing}`)
  const all = [...words, ...maybe]
  const extra = positionals[all.length]
  if (extra !== undefined) throw new Misuse(`There is one word too many: ${extra}`)

  const named = positionals.map((said, i) => [all[i], said] as const)
  return Object.fromEntries([...named, ...Object.entries(values)]) as ReturnType<typeof readArgs<W, O, F, M>>
}
