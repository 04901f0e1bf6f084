import { afterAll, expect, it, onTestFinished } from 'vitest'
import { checkOf, makeReady } from '../testing/issue.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { endWriting } from './write-paper.ts'

afterAll(endWriting)

const THEN = { kind: 'committee-report', audience: 'scrutiny', asAt: '2020-10-14' }
const NOW = { ...THEN, asAt: '2020-12-09' }

it('what was written for another occasion is issued once somebody has said that it still holds', async () => {
  const app = await openTestApp({ over: onTestFinished })
  const scrutiny = await app.signedIn('scrutiny')
  expect((await makeReady(scrutiny, THEN)).whyNot).toBeNull()

  const before = await makeReady(scrutiny, NOW)
  expect(before.prompts.every(({ answer }) => answer?.forOn === '2020-10-14')).toBe(true)
  expect(before.whyNot).toMatch(/^9 sections stand as they were written for 14 October 2020/)
  const refused = await scrutiny.post('./papers', { ...NOW, digest: before.digest })
  expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, 'not-looked-at'])

  const kept = Object.fromEntries(before.prompts.map(({ key, answer }) => [key, answer?.text ?? 'None']))
  const form = { ...NOW, ...kept, saidBy: 'Democratic Services Officer' }
  expect((await scrutiny.post('./papers/answers', { ...form, basedOn: before.answersId })).status).toBe(201)
  const after = await checkOf(scrutiny, NOW)
  expect([after.whyNot, new Set(after.prompts.map(({ answer }) => answer?.forOn))]).toEqual([null, new Set([NOW.asAt])])
  // Whose words they are, and since when, stays as it was.
  expect(after.prompts.map(({ answer }) => answer?.saidOn)).toEqual(before.prompts.map(({ answer }) => answer?.saidOn))

  const again = await scrutiny.post('./papers/answers', { ...form, basedOn: after.answersId })
  expect([again.status, Object.keys((again.body as { fields: object }).fields)]).toEqual([400, ['saidBy']])
  expect((await checkOf(scrutiny, THEN)).whyNot).toBeNull()
})
