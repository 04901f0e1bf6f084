import { DATE } from './find-dates-of-birth.ts'
import { dateTokens } from './date-tokens.ts'
import { BEGINS, CAPITAL } from './name-patterns.ts'
import type { Somebody } from './who-is-somebody.ts'

const IN_BRACKETS = new RegExp(`${BEGINS}(${CAPITAL})(?: \\p{Lu}\\.?)?,? [([]([^()[\\]]{6,40})[)\\]]`, 'gu')
const ONLY_A_DATE = new RegExp(`^${DATE}$`)

/**
 * Somebody with a whole date behind them in brackets, as minutes write when a child was born: "Jo (03/05/2009)". A body
 * with one, as "Ofsted (27 August 2019)", is nobody.
 */
export const findDatesBesideNames = (text: string, { isSomebody }: Somebody): [number, string][] =>
  Array.from(text.matchAll(IN_BRACKETS)).flatMap(({ index, 0: words, 1: name = '', 2: date = '' }) =>
    isSomebody(name) && ONLY_A_DATE.test(dateTokens(date).codes) ? [[index, words] as [number, string]] : [],
  )
