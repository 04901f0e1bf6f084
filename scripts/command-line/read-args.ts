import { parseArgs } from 'node:util'
import { Misuse } from './run.ts'

/** The words of a command, named one by one, and its options, each of which takes a word. */
export function readArgs<W extends string, O extends string>(
  args: string[],
  { words, options }: { words: readonly W[]; options: readonly O[] },
): Record<W, string> & Partial<Record<O, string>> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: Object.fromEntries(options.map((option) => [option, { type: 'string' as const }])),
  })
  const missing = words[positionals.length]
  if (missing !== undefined) throw new Misuse(`Say which ${missing}`)
  const extra = positionals[words.length]
  if (extra !== undefined) throw new Misuse(`There is one word too many: ${extra}`)

  const named = words.map((word, i) => [word, positionals[i]] as const)
  return Object.fromEntries([...named, ...Object.entries(values)]) as ReturnType<typeof readArgs<W, O>>
}
