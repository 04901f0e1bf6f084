import type { Response } from 'express'
import { FILE_TYPES } from '../../domain/contract/endpoint.ts'
import type { IssuedPaper } from '../../domain/contract/papers.ts'
import { sayDay } from '../../domain/day.ts'
import { pageOfPaper } from '../../domain/page-of-paper.ts'
import type { IssuedForm } from '../../domain/papers.ts'
import { may, mayReadPaper, type Role } from '../../domain/permissions.ts'
import { callIssued, NOTHING_INSTEAD, sayWhatStands, sayWhyWithdrawn } from '../../domain/words/papers.ts'
import type { Deps } from '../deps.ts'
import { FileGone } from '../files/file-store.ts'
import { notThere, Refusal } from '../http/refusal.ts'
import { paperCalled, type PaperRow } from './find-papers.ts'
import { withNotice } from '../../papers/html/with-notice.ts'
import { pagePolicyOf } from './page-policy.ts'

/** Whoever asks for a file of a paper: somebody in the plan, or with no role anybody at all. */
interface To {
  res: Response
  planId: string
  slug: string
  role: Role | null
  /** All papers of the plan, or those for the public: what stands in the place of one that was withdrawn is among them. */
  papers: () => Promise<readonly IssuedPaper[]>
}

/**
 * Answers a file of a paper as it was issued, byte for byte. What its SHA-256 does not fit is given to nobody.
 *
 * @throws Refusal 404 of one that whoever asks may not read, as of one that is not there; 410 of one that was withdrawn for
 *   disclosure, but to the office, with what stands in its place; 503 when its file is lost or damaged.
 */
export async function sendIssued(
  { store, files }: Deps,
  { res, planId, slug, role, papers }: To,
  { key, as }: { key: string; as: IssuedForm },
): Promise<undefined> {
  const last = await paperCalled(store.db, planId, key)
  const isPublic = last.audience === 'public'
  if (role === null ? !isPublic : !mayReadPaper(role, last.audience)) throw notThere('paper')
  const instead = last.withdrawnOn === null ? null : insteadOf(key, await papers())
  if (last.withdrawnAs === 'disclosure' && (role === null || !may(role, 'issue-papers'))) throw gone(last, instead)
  const sha256 = last.files[as]
  // Read before anything is answered: of a file that is damaged nobody is told that theirs is what stands here.
  const bytes = await files.read(sha256).catch((error: unknown) => {
    if (!(error instanceof FileGone)) throw error
    console.error(`The paper ${key} (${as}):`, error.message)
    throw new Refusal(
      503,
      'file-damaged',
      'The file of this paper is lost or is not what was issued, so it is given to nobody. Tell your administrator: it is in the backup',
    )
  })
  const { withdrawnOn } = last
  if (as === 'html') res.set('content-security-policy', pagePolicyOf(bytes.toString()))
  // What was sent is kept as it was; what is given says that it does not hold any more.
  const name = withdrawnOn === null ? key : `withdrawn-${key}`
  res.set('content-disposition', `${as === 'html' ? 'inline' : 'attachment'}; filename=${name}.${as}`)
  res.type(FILE_TYPES[as])
  res.set('etag', `"${sha256}${withdrawnOn === null ? '' : `-withdrawn-${instead?.id ?? ''}`}"`)
  if (as !== 'html' || withdrawnOn === null) res.send(bytes)
  else
    res.send(
      withNotice(bytes.toString(), {
        sentence: `${sayWithdrawn(last)}.`,
        instead: instead
          ? { says: sayWhatStands(instead.called), address: pageOfPaper(slug, instead.id, role === null) }
          : { says: NOTHING_INSTEAD, address: null },
      }),
    )
  return undefined
}

/** What stands in the place of a paper: one of its kind for the same readers, which whoever may read the one may read. */
function insteadOf(key: string, papers: readonly IssuedPaper[]): { id: string; called: string } | null {
  const id = papers.find((one) => one.id === key)?.withdrawn?.instead
  const found = papers.find((one) => one.id === id)
  return found ? { id: found.id, called: callIssued(found) } : null
}

/** Why a paper is not given to anybody any more. */
const gone = (paper: PaperRow, instead: ReturnType<typeof insteadOf>): Refusal =>
  new Refusal(410, 'withdrawn', sayWithdrawn(paper), instead ? { instead } : {})

/** Without a full stop, whether its reason was typed with one or not. */
const sayWithdrawn = ({ withdrawnOn, withdrawnAs, reason }: PaperRow): string =>
  `This paper was withdrawn${withdrawnOn ? ` on ${sayDay(withdrawnOn)}` : ''}. ${withdrawnAs ? sayWhyWithdrawn(withdrawnAs, reason) : ''}`
