import { notNow, type WhyNot } from './why-not.ts'

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/**
 * Why a recommendation is not withdrawn; null when it can be. What inspectors
 * asked stays asked while an action of the plan answers it.
 *
 * @param answeredBy The refs of the active actions that answer it.
 * @example
 * whyNotWithdrawRecommendation(['2.3', '4.1'])?.message
 * // => 'Actions 2.3 and 4.1 answer this recommendation. It can be withdrawn once none does'
 */
export function whyNotWithdrawRecommendation(answeredBy: readonly string[]): WhyNot | null {
  if (answeredBy.length === 0) return null
  const some = answeredBy.slice(0, 5)
  const said = AND.format(answeredBy.length > some.length ? [...some, `${answeredBy.length - some.length} more`] : some)
  return notNow(
    'answered',
    `${answeredBy.length === 1 ? `Action ${said} answers` : `Actions ${said} answer`} this recommendation. It can be withdrawn once none does`,
  )
}
