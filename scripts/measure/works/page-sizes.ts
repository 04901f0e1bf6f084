import { say } from '../report.ts'
import type { Bench } from '../work.ts'

/** A plan larger than any that was found: six years of updates each month, of a thousand actions of sixty posts. */
const LARGEST = { plans: 1, actions: 1000, updatesPerAction: 72, posts: 60 }

const MOST = 80
/** The programme office owes an update on everything, and writes them on one page. */
const MOST_OF_ALL_UPDATES = 300

const PAGES = [
  '',
  '/about',
  '/actions',
  '/actions?status=off-track',
  '/actions/new',
  '/actions/several',
  '/actions/1.1',
  '/actions/1.1/date',
  '/actions/1.1/edit',
  '/actions/1.1/milestones',
  '/actions/1.1/update',
  '/actions/1.1/withdraw',
  '/areas',
  '/areas/1',
  '/changes',
  '/compare',
  '/meetings',
  '/my-updates',
  '/recommendations',
  '/recommendations/1',
  '/slippage',
  '/settings',
  '/settings/areas',
  '/settings/areas/1',
  '/settings/areas/paste',
  '/settings/meetings',
  '/settings/meetings/series',
  '/settings/people',
  '/settings/plan',
  '/settings/posts',
  '/settings/posts/add/several',
  '/settings/posts/post-1',
  '/settings/posts/post-1/edit',
  '/settings/posts/post-1/handover',
  '/settings/recommendations',
  '/settings/recommendations/1',
  '/settings/recommendations/paste',
  '/settings/removed-words',
  '/settings/sources',
  '/settings/visits',
]

/** How long every page of the largest plan is before it is compressed, pictures and its data included. */
export async function measurePageSizes(bench: Bench): Promise<void> {
  for (const { name, server, account, cookie } of await bench.serve(LARGEST)) {
    for (const path of PAGES) {
      const html = Buffer.byteLength(await server.read(`/${account.slug}${path}`, cookie))
      const most = path === '/my-updates' ? MOST_OF_ALL_UPDATES : MOST
      const kilobytes = Math.round(html / 1024)
      say(
        `${name}${path || 'The board'}, of 1,000 actions and six years`,
        `${kilobytes} kB${kilobytes > most ? ', TOO LONG' : ''}`,
        `at most ${most} kB`,
      )
    }
  }
}
