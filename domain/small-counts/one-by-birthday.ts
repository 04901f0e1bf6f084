import { goesOn } from './one-by-age.ts'
import { phrases, readAny } from './reads.ts'
import { isNumber, type Token } from './tokens.ts'
import { NUMBERS } from './words.ts'

const SHE_IS = phrases('she|he turned|turns|is|was|had|has now|just|only|already? turned?')
const HER = new Set(['her', 'his'])
const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth'.split(
    ' ',
  ),
)

/** "She turned 12", "he is 14": nobody else is told of. "He is one of five" says no age. */
export function turned(tokens: readonly Token[], at: number): number | null {
  const age = readAny(tokens, at, SHE_IS)
  const said = age === null ? undefined : tokens[age]
  if (age === null || !said || !isAge(said)) return null
  return tokens[age + 1]?.low !== 'of' && goesOn(tokens, age + 1) ? age + 1 : null
}

/** Less than six in words is more often a count than an age. */
const isAge = ({ low }: Token): boolean => /^\d{1,2}$/.test(low) || (NUMBERS.get(low) ?? 0) > 5

/** "Her twelfth birthday"; before "his or her 18th birthday" a right ends for everybody. */
export function birthday(tokens: readonly Token[], at: number): number | null {
  const [whose, which, day] = tokens.slice(at, at + 3)
  if (!HER.has(whose?.low ?? '') || tokens[at - 1]?.low === 'or' || day?.low !== 'birthday') return null
  return isNumber(which) || ORDINALS.has(which?.low ?? '') ? at + 3 : null
}
