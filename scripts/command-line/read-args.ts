import { parseArgs } from 'node:util'
import { Misuse } from './run.ts'

/** The words of a command, named one by one, its options, each of which takes a word, and its flags, which take none. */
export function readArgs<W extends string, O extends string, F extends string = never>(
  args: string[],
  { words, options, flags = [] }: { words: readonly W[]; options: readonly O[]; flags?: readonly F[] },
): Record<W, string> & Partial<Record<O, string> & Record<F, boolean>> {
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
  const extra = positionals[words.length]
  if (extra !== undefined) throw new Misuse(`There is one word too many: ${extra}`)

  const named = words.map((word, i) => [word, positionals[i]] as const)
  return Object.fromEntries([...named, ...Object.entries(values)]) as ReturnType<typeof readArgs<W, O, F>>
}
