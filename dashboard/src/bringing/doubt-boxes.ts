import { once, type Entered } from '../entered.ts'

/** What an answer says where a cell is to stay as it stands. */
export const STAYS = 'none'

/** The box that says so, beside that of the words. */
export const staysOf = (key: string): string => `${key}Stays`

/** What the two boxes of a doubt hold by what was answered; empty where nothing was. */
export const asBoxes = (answer: string, key: string): Entered => ({
  [key]: answer === STAYS ? '' : answer,
  [staysOf(key)]: answer === STAYS ? 'on' : '',
})

/** What the two boxes say, as one answer; null where they say both. */
export function asAnswer(entered: Entered, key: string): string | null {
  const [words, stays] = [once(entered, key).trim(), once(entered, staysOf(key)) === 'on']
  if (stays) return words === '' ? STAYS : null
  return words
}
