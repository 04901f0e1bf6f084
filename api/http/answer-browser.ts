import type { Request, Response } from 'express'
import type { Problem } from '../../domain/contract/problem.ts'
import { noticePage, type Way } from '../../domain/notice-page.ts'
import { pageOfPaper } from '../../domain/page-of-paper.ts'
import { pagePolicyOf } from '../papers/page-policy.ts'
import { sayWhatStands } from '../../domain/words/papers.ts'

const givesFile = new WeakSet<Response>()

/** Notes of an answer that it is to be a file: people follow links to those from mails, and read what is refused. */
export const willGiveFile = (res: Response): void => void givesFile.add(res)

/** Where who is refused for this can put it right, and comes back from. */
const PUT_RIGHT: Record<string, string> = { 'signed-out': '/sign-in', 'password-given': '/new-password' }

/**
 * Answers a person whose browser was led to a file by a link, and is refused it: by the way to signing in and back to the
 * file, or by a page that says why. Programs have the reason as all that the api says.
 *
 * @returns whether it did; it does not for a program, nor for what is no file.
 */
export function answerBrowser(
  req: Request,
  res: Response,
  status: number,
  { code, message, instead }: Problem,
): boolean {
  if (!givesFile.has(res) || !isLedHere(req)) return false
  const way = PUT_RIGHT[code]
  if (way !== undefined) {
    res.redirect(303, `${way}?next=${encodeURIComponent(req.originalUrl)}`)
    return true
  }
  const page = noticePage(message, waysOn(req.path, instead))
  res.set('content-security-policy', pagePolicyOf(page, { framedBy: "'none'" }))
  res.status(status).type('html').send(page)
  return true
}

/** Whether a browser was led here by a link or an address: older ones tell it only by asking for a page before all else. */
function isLedHere(req: Request): boolean {
  const mode = req.get('sec-fetch-mode')
  return mode === undefined ? req.accepts(['json', 'html']) === 'html' : mode === 'navigate'
}

/** What of a plan whoever was led to a file of it may read instead: first the paper that stands in the place of another. */
function waysOn(path: string, instead: Problem['instead']): Way[] {
  const [, part, slug = ''] = /^\/(plans|public)\/([^/]+)/.exec(path) ?? []
  if (part === undefined) return [{ address: '/', word: 'Start from your plans' }]
  const isPublic = part === 'public'
  return [
    ...(instead ? [{ address: pageOfPaper(slug, instead.id, isPublic), word: sayWhatStands(instead.called) }] : []),
    isPublic
      ? { address: `/public/${slug}`, word: 'See what is published of the plan' }
      : { address: `/${slug}`, word: 'Go to the plan' },
  ]
}
