import { expect, type Page } from '@playwright/test'
import { RecommendationsView } from '../domain/contract/recommendations.ts'

/** 85 characters and more without a place to break, as people paste them. */
const LINK = `https://council.example/childrens-services/${'recommendation-'.repeat(4)}`

/**
 * What no demonstration has: a recommendation that was withdrawn, and a meeting
 * that was entered by mistake after its day; both with words that are hard to fit.
 *
 * @param baseURL Where the product is, signed in as the programme office.
 * @returns The addresses of the pages that are about them.
 */
export async function makePast(page: Page, baseURL: string, plan: string): Promise<string[]> {
  const at = `${baseURL}/api/plans/${plan}`
  const post = async (path: string, data: object): Promise<unknown> => {
    const reply = await page.request.post(`${at}/${path}`, { data, headers: { origin: baseURL } })
    expect(reply.status(), `${path}: ${await reply.text()}`).toBe(201)
    return reply.json()
  }
  const said = {
    shortTitle: LINK,
    wording: `${LINK} asks for what was asked before`,
    source: 'ofsted-2019-08-27',
    paragraphs: '',
    areas: [1],
  }
  const added = RecommendationsView.parse(
    await post('recommendations', { recommendations: [said], source: said.source }),
  )
  const { number, versionId } = added.recommendations.find(({ title }) => title === LINK) ?? {}
  await post(`recommendations/${number}/versions`, { ...said, withdraw: true, reason: LINK, basedOn: versionId })
  const meeting = {
    kind: 'quarterly-review',
    title: LINK,
    heldOn: '2020-11-12',
    dataCutOffOn: '2020-11-11',
    papersDueOn: '',
  }
  await post('meetings', { meetings: [meeting] })
  return [
    `/${plan}/recommendations/${number}`,
    `/${plan}/settings/meetings/quarterly-review-2020-11-12`,
    `/${plan}/settings/meetings?done=boards-added`,
  ]
}
