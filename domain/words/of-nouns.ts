import type { Verb } from '../vocabulary.ts'
import { DATE_CHANGE_WORDS } from './date-changes.ts'
import { HELP_ANSWER_WORDS } from './help-answers.ts'

/** What a noun calls its own, beside its other words: verbs of the trail, fields of the record, what a page says of it. */
export interface NounWords {
  verbs: Partial<Record<Verb, string>>
  fields: Record<string, string>
  /** Those of the fields that hold a day. */
  days: readonly string[]
  /** After a form: what has just been done, by the code in the address. */
  done: Record<string, string>
}

const NOUNS = [DATE_CHANGE_WORDS, HELP_ANSWER_WORDS] as const satisfies NounWords[]

type Joined<T> = (T extends unknown ? (one: T) => void : never) extends (one: infer All) => void ? All : never
const joined = <K extends 'verbs' | 'fields' | 'done'>(part: K) =>
  Object.assign({}, ...NOUNS.map((noun) => noun[part])) as Joined<(typeof NOUNS)[number][K]>

export const OF_NOUNS = {
  verbs: joined('verbs'),
  fields: joined('fields'),
  days: NOUNS.flatMap(({ days }): readonly string[] => days),
  done: joined('done'),
}
