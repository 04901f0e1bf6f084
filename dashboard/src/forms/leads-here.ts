import { ownPath } from '../address.ts'

interface Page extends Pick<URL, 'href' | 'pathname'> {
  searchParams: Pick<URLSearchParams, 'get'>
}

/**
 * Whether the way back to a form leads to the page that is open: the same path, and what the way asks for beside it. As
 * at an earlier day no form is offered that is offered today, unless it is a form of that day.
 *
 * @param path Where the form is found again: `/PLAN/papers/check?kind=committee-report&asAt=2020-12-10`.
 * @param isNow Whether the page is as at today.
 */
export function leadsHere(path: string, { href, pathname, searchParams }: Page, isNow: boolean): boolean {
  const way = new URL(ownPath(path), href)
  return (
    way.pathname === pathname &&
    (isNow || way.searchParams.has('asAt')) &&
    [...way.searchParams].every(([name, said]) => searchParams.get(name) === said)
  )
}
