interface Plan {
  slug: string
  council: string
  title: string
}

/**
 * What tells the plans of a list apart where their council and title do not: the
 * address of each; nothing for a plan whose words are its own.
 *
 * @example
 * tellApart(plans)({ slug: 'northsea-2026-2', council: 'Northsea Council', title: 'Improvement plan' }) // => 'northsea-2026-2'
 */
export function tellApart(plans: readonly Plan[]): (plan: Plan) => string {
  const counts = new Map<string, number>()
  for (const plan of plans) counts.set(wordsOf(plan), (counts.get(wordsOf(plan)) ?? 0) + 1)
  return (plan) => ((counts.get(wordsOf(plan)) ?? 0) > 1 ? plan.slug : '')
}

const wordsOf = ({ council, title }: Plan): string => JSON.stringify([council, title])
