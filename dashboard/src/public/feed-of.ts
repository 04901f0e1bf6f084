import { Feed } from 'feed'
import type { PublicPlanView } from '../../../domain/contract/public.ts'
import { sayDay } from '../../../domain/day.ts'
import { sayPaperKind, sayPaperWithdrawal } from '../../../domain/words/papers.ts'

/**
 * What was published of a plan as an Atom feed (RFC 4287): an entry a paper, which says it when one is withdrawn.
 *
 * @param address Where the plan's public page is.
 */
export function feedOf({ plan, papers }: PublicPlanView, address: string): string {
  const last = papers.map(({ issuedOn, withdrawn }) => withdrawn?.on ?? issuedOn).sort()
  const feed = new Feed({
    id: address,
    link: address,
    title: `${plan.title}, ${plan.council}`,
    language: 'en-GB',
    copyright: plan.council,
    updated: new Date(`${last.at(-1)}T00:00:00Z`),
    feedLinks: { atom: `${address}/feed` },
    author: { name: plan.council },
  })
  for (const { id, kind, title, subtitle, issuedOn, withdrawn } of papers) {
    const said = `${sayPaperKind(kind)}, ${sayDay(issuedOn)}`
    feed.addItem({
      id: `${address}/${id}`,
      link: `${address}/${id}`,
      title: withdrawn ? `Withdrawn: ${said}` : said,
      description: withdrawn
        ? `Withdrawn on ${sayDay(withdrawn.on)}. ${sayPaperWithdrawal(withdrawn.as)}${withdrawn.reason ? `: ${withdrawn.reason}` : ''}`
        : [title, subtitle].filter(Boolean).join(': '),
      published: new Date(`${issuedOn}T00:00:00Z`),
      date: new Date(`${withdrawn?.on ?? issuedOn}T00:00:00Z`),
    })
  }
  return feed.atom1()
}
