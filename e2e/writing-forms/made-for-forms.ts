import type { Page } from '@playwright/test'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import { LinkMade } from '../../domain/contract/one-time-links.ts'
import { PaperCheckView } from '../../domain/contract/papers.ts'
import { PlanPeopleView } from '../../domain/contract/people.ts'
import { RecommendationsView } from '../../domain/contract/recommendations.ts'
import { read } from '../record.ts'

/** A recommendation that no action answers, added where there is none. */
export async function unansweredRecommendation(page: Page): Promise<number> {
  const title = 'To be withdrawn'
  const find = async () =>
    (await read(page, RecommendationsView, 'recommendations')).recommendations.find((one) => one.title === title)
  if (!(await find()))
    await page.request.post('/api/plans/medway-2019/recommendations', {
      data: { source: 'ofsted-2020-09-15', recommendations: [{ wording: title, shortTitle: title }] },
    })
  return (await find())?.number ?? 0
}

/** A meeting that nobody needs, added where there is none. */
export async function meetingToCancel(page: Page): Promise<string> {
  const title = 'To be cancelled'
  const find = async () => (await read(page, MeetingsView, 'meetings')).meetings.find((one) => one.title === title)
  if (!(await find()))
    await page.request.post('/api/plans/medway-2019/meetings', {
      data: {
        meetings: [{ kind: 'quarterly-review', title, heldOn: '2022-07-20', dataCutOffOn: '2022-07-06' }],
      },
    })
  return (await find())?.id ?? ''
}

/** The id of somebody whom no journey signs in as, invited and come where there is nobody yet. */
export async function somebody(page: Page, name: string): Promise<string> {
  const find = async () =>
    (await read(page, PlanPeopleView, 'people')).people.find(({ email }) => email.startsWith(name))
  if (!(await find())) {
    const made = await page.request.post('/api/plans/medway-2019/invitations', {
      data: { email: `${name}@council.example`, role: 'viewer' },
    })
    const { token } = LinkMade.parse(await made.json())
    // By no browser: it would be signed in as them.
    const { origin } = new URL(made.url())
    await fetch(new URL(`/api/invitations/${token}`, origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ name, password: 'A-long-Password-2020' }),
    })
  }
  return (await find())?.id ?? ''
}

/** A paper that nobody needs, issued where none stands. */
export async function paperToWithdraw(page: Page): Promise<string> {
  const which = { kind: 'plan-on-a-page', audience: 'board', asAt: '2020-11-03' }
  const { digest, standing } = await answered(page, which)
  if (standing) return standing.id
  await page.request.post('/api/plans/medway-2019/papers', { data: { ...which, digest } })
  return (await answered(page, which)).standing?.id ?? ''
}

/** Where a paper is issued of which all is answered. */
export async function paperToIssue(page: Page): Promise<string> {
  const which = { kind: 'plan-on-a-page', audience: 'board' }
  await answered(page, which)
  return `/medway-2019/papers/issue?${new URLSearchParams(which).toString()}`
}

/** What a paper wants once each phrase of it may leave. */
async function answered(page: Page, which: Record<string, string>): Promise<PaperCheckView> {
  const check = () => read(page, PaperCheckView, `papers/check?${new URLSearchParams(which).toString()}`)
  const { suspects, phrasesId } = await check()
  const mayLeave = suspects.filter((one) => !one.mayLeave).map(({ id }) => id)
  if (mayLeave.length > 0)
    await page.request.post('/api/plans/medway-2019/papers/check', {
      data: { ...which, mayLeave, basedOn: phrasesId },
    })
  return check()
}
