import type { AsAt } from '../../../domain/contract/frame.ts'

/** An address that asks something. */
export interface Asking {
  searchParams: Pick<URLSearchParams, 'get'>
}

/** Which paper a page is about, as its address says it and the api is asked. */
export const whichOf = ({ searchParams }: Asking): { kind: string; audience: string; asAt?: string } => {
  const said = (name: string) => searchParams.get(name) ?? ''
  return {
    kind: said('kind'),
    audience: said('audience'),
    ...(said('asAt') !== '' && { asAt: said('asAt') }),
  }
}

/** A page action of a page that is about one paper: it goes with which paper that is, as does the page that is drawn again. */
export const actionOf = (action: string, url: Asking): string => {
  const which = new URLSearchParams(whichOf(url)).toString()
  return `?/${action}&${which.replaceAll('%3A', ':')}`
}

/**
 * The page of one paper, with which that is: where a form on it is found again.
 *
 * @param step Which of its pages: the one that prepares it, or the one that issues it.
 */
export const pathOf = (url: Asking & { pathname: string }, step: 'check' | 'issue' = 'check'): string =>
  `${url.pathname.replace(/[^/]*$/, step)}?${new URLSearchParams(whichOf(url)).toString().replaceAll('%3A', ':')}`

/**
 * What a form of a paper is called. That of a meeting goes by the meeting, and that of today by no day, so that it is
 * the same form when the meeting is moved, or midnight has passed.
 *
 * @param of Whose paper it is; the audience is null of what is written for all of them.
 * @example
 * nameOfForm('paper-answers', { kind: 'committee-report', audience: null, asAt }) // => 'paper-answers-committee-report-today'
 */
export function nameOfForm(
  what: string,
  { kind, audience, asAt }: { kind: string; audience: string | null; asAt: Pick<AsAt, 'param' | 'meeting'> },
): string {
  return [what, kind, audience, asAt.meeting?.id ?? asAt.param ?? 'today'].filter((part) => part !== null).join('-')
}
