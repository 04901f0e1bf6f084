const DAYS = { fromDay: 'from', toDay: 'asAt' } as const

/**
 * The address of the comparison that a form asked for: a day that was entered
 * stands before the board chosen beside it.
 *
 * @returns null when the address says it already.
 *
 * @example
 * chooseMoments(new URL('http://…/compare?from=meeting:board-2020-10-28&fromDay=2020-03-01&asAt=&toDay='))
 * // => '?from=2020-03-01'
 */
export function chooseMoments({ searchParams }: URL): string | null {
  if (!Object.keys(DAYS).some((name) => searchParams.has(name))) return null
  const chosen = new URLSearchParams()
  for (const [day, moment] of Object.entries(DAYS)) {
    const said = searchParams.get(day) || searchParams.get(moment)
    if (said) chosen.set(moment, said)
  }
  return `?${chosen.toString().replaceAll('%3A', ':')}`
}
