import { afterAll, expect, it } from 'vitest'
import { phraseAnswers } from '../../db/schema/index.ts'
import { checkOf, idOf } from '../testing/issue.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { report } from '../testing/updates.ts'

const { signedIn, store } = await openTestApp({ over: afterAll })
const office = await signedIn('programme')

const EXCEPTIONS = { kind: 'exception-report', audience: 'public', asAt: '2020-12-10' }

/** Reports on an action that the paper tells of. */
const say = async (ref: string, progress: string) => {
  const said = { deliveryStatus: 'at-risk', wayBackToGreen: 'By March', progress }
  expect((await report(office, ref, said)).status).toBe(201)
}
const asked = async (which = EXCEPTIONS) => (await checkOf(office, which)).suspects

it('what was pasted with blanks that do not break is asked about as it is written, and answered as it was before', async () => {
  await say('5.2', 'Seen by Aisha Khan.')
  const before = await checkOf(office, EXCEPTIONS)
  const id = before.suspects.find(({ words }) => words.startsWith('Aisha Khan'))?.id ?? ''
  const yes = { ...EXCEPTIONS, mayLeave: [id], basedOn: before.phrasesId }
  expect((await office.post('./papers/check', yes)).status).toBe(201)

  await say(
    '5.2',
    'Seen by Aisha\u00a0Khan.\nNHS\u00a0943\u00a0476\u20115919, so\nMary\u2011Jane\u00a0Watson said, and two of the\u00a0children',
  )
  const found = await asked()
  const wordsOf = found.map(({ looksLike, words, mayLeave }) => [looksLike, words, mayLeave])
  expect(wordsOf).toEqual(
    expect.arrayContaining([
      ['name', 'Aisha\u00a0Khan.', true],
      ['nhs-number', '943\u00a0476\u20115919', false],
      ['name', 'Mary\u2011Jane\u00a0Watson', false],
      ['small-count', 'two of the\u00a0children', false],
    ]),
  )
})

it('an answer can be taken back however its phrase is written by then, and stays one', async () => {
  const { suspects, phrasesId } = await checkOf(office, EXCEPTIONS)
  const mayNotLeave = suspects.filter(({ mayLeave }) => mayLeave).map(idOf)
  expect(mayNotLeave).toHaveLength(1)
  expect((await office.post('./papers/check', { ...EXCEPTIONS, mayNotLeave, basedOn: phrasesId })).status).toBe(201)
  expect((await asked()).some(({ mayLeave }) => mayLeave)).toBe(false)
  const rows = (await store.db.select().from(phraseAnswers)).map(({ key, phrase }) => [key, phrase])
  expect(rows).toEqual([
    ['phrase-1', 'Aisha Khan.'],
    ['phrase-1', 'Aisha Khan.'],
  ])
})
