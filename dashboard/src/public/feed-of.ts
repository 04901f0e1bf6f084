import { Feed } from 'feed'
import type { PublicPlanView } from '../../../domain/contract/public.ts'
import { sayDay, sayInstant } from '../../../domain/day.ts'
import { sayPaperWithdrawal } from '../../../domain/words/papers.ts'
import { callPaper } from './call-paper.ts'

/**
 * What was published of a plan as an Atom feed (RFC 4287): an entry a paper, which says it when one is withdrawn. Each is
 * called by what no other is, and by the moment at which it was issued or withdrawn: readers go by both.
 *
 * @param address Where the plan's public page is.
 */
export function feedOf({ plan, papers }: PublicPlanView, address: string): string {
  const moments = papers.map(({ issuedAt, withdrawn }) => withdrawn?.at ?? issuedAt).sort()
  const feed = new Feed({
    id: address,
    link: address,
    title: `${plan.title}, ${plan.council}`,
    language: 'en-GB',
    copyright: plan.council,
    updated: new Date(moments.at(-1) ?? 0),
    feedLinks: { atom: `${address}/feed` },
    author: { name: plan.council },
  })
  for (const paper of papers) {
    const { id, title, issuedAt, withdrawn } = paper
    const called = `${callPaper(paper)} (issued on ${sayInstant(issuedAt)})`
    feed.addItem({
      id: `${address}/${id}`,
      link: `${address}/${id}`,
      title: withdrawn ? `Withdrawn: ${called}` : called,
      description: withdrawn
        ? `Withdrawn on ${sayDay(withdrawn.on)}. ${sayPaperWithdrawal(withdrawn.as)}${withdrawn.reason ? `: ${withdrawn.reason}` : ''}`
        : (title ?? called),
      published: new Date(issuedAt),
      date: new Date(withdrawn?.at ?? issuedAt),
    })
  }
  return feed.atom1()
}
