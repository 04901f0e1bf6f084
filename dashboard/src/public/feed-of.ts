import type { PublicPlanView } from '../../../domain/contract/public.ts'
import { sayDay, sayInstant } from '../../../domain/day.ts'
import { escaped } from '../../../domain/escaped.ts'
import { sayPaperWithdrawal } from '../../../domain/words/papers.ts'
import { callPaper } from './call-paper.ts'
import { callPlan } from './call-plan.ts'

/**
 * What was published of a plan as an Atom feed (RFC 4287): an entry a paper, which says it when one is withdrawn. Each is
 * called by what no other is, and by the moment at which it was issued or withdrawn: readers go by both. All that it says
 * is text: what looks like markup in somebody's words is words.
 *
 * @param address Where the plan's public page is.
 */
export function feedOf({ plan, papers }: PublicPlanView, address: string): string {
  const title = callPlan({ plan })
  const updated = papers.map(updatedOf).sort().at(-1) ?? '1970-01-01T00:00:00.000Z'
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
${textOf('id', address)}
${textOf('title', plan ? `${title}, ${plan.council}` : title)}
${textOf('updated', updated)}
<author>${textOf('name', plan?.council ?? title)}</author>
<link rel="alternate" href="${escaped(address)}"/>
<link rel="self" href="${escaped(`${address}/feed`)}"/>
${[...(plan ? [textOf('rights', plan.council)] : []), ...papers.map((paper) => entryOf(paper, `${address}/${paper.id}`))].join('\n')}
</feed>
`
}

type Paper = PublicPlanView['papers'][number]

const updatedOf = ({ issuedAt, withdrawn }: Paper): string => withdrawn?.at ?? issuedAt

function entryOf(paper: Paper, address: string): string {
  const { title, issuedAt, withdrawn } = paper
  const called = `${callPaper(paper)} (issued on ${sayInstant(issuedAt)})`
  const summary = withdrawn
    ? `Withdrawn on ${sayDay(withdrawn.on)}. ${sayPaperWithdrawal(withdrawn.as)}${withdrawn.reason ? `: ${withdrawn.reason}` : ''}`
    : (title ?? called)
  return `<entry>
${textOf('id', address)}
${textOf('title', withdrawn ? `Withdrawn: ${called}` : called)}
${textOf('updated', updatedOf(paper))}
${textOf('published', issuedAt)}
<link rel="alternate" href="${escaped(address)}"/>
${textOf('summary', summary)}
</entry>`
}

/** Without a type Atom's words are text. */
const textOf = (name: string, words: string): string => `<${name}>${escaped(words)}</${name}>`
