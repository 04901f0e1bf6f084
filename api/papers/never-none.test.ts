import { afterAll, expect, it } from 'vitest'
import { paperAnswers } from '../../db/schema/index.ts'
import { PROMPTS } from '../../domain/papers.ts'
import { checkOf, NOTHING_TO_SAY } from '../testing/issue.ts'
import { openTestApp } from '../testing/open-test-app.ts'

const { signedIn, store, deps } = await openTestApp({ over: afterAll })
const office = await signedIn('programme')
const REPORT = { kind: 'committee-report', audience: 'scrutiny', asAt: '2020-11-01' }
const NONE = Object.fromEntries(PROMPTS.map((prompt) => [prompt, 'none.']))
const write = (said: object) => office.post('./papers/answers', { ...REPORT, ...said, saidBy: 'Clerk', basedOn: null })
const unwritten = async () =>
  (await checkOf(office, REPORT)).prompts.flatMap(({ key, answer }) => (answer === null ? [key] : []))

it('a report is kept without None for whoever wrote it or answers for it, each told beside its box', async () => {
  const { status, body } = await write(NONE)
  expect([status, body.fields]).toEqual([
    400,
    {
      author: 'It cannot be None: a report says which post wrote it',
      contact: 'It cannot be None: whoever reads the report has to know whom to ask',
    },
  ])
  expect(await unwritten()).toHaveLength(PROMPTS.length)
})

it('and with None for all else; where None was kept for them before, that is still to be written', async () => {
  expect((await write(NOTHING_TO_SAY)).status).toBe(201)
  expect(await unwritten()).toEqual([])
  const [kept] = await store.db.select().from(paperAnswers)
  if (!kept) throw new Error('Nothing was kept')
  const id = deps.newId()
  const answers = kept.answers.map((answer) => ({ ...answer, text: null }))
  const before = {
    ...kept,
    id,
    thingId: id,
    key: 'committee-report-2020-11-02',
    forOn: '2020-11-02' as typeof kept.forOn,
  }
  await store.tx((tx) => tx.insert(paperAnswers).values({ ...before, answers }))
  expect(
    (await checkOf(office, { ...REPORT, asAt: '2020-11-02' })).prompts.filter(({ answer }) => answer === null),
  ).toMatchObject([{ key: 'author' }, { key: 'contact' }])
})
