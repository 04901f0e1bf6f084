import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { phraseAnswers } from '../../db/schema/index.ts'
import { PapersView } from '../../domain/contract/papers.ts'
import { checkOf, idOf, makeReady } from '../testing/issue.ts'
import { endWriting } from './write-paper.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { readZip } from '../testing/read-zip.ts'
import { report } from '../testing/updates.ts'

afterAll(endWriting)

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

it('a date of birth is asked about whatever was answered where none was said', async () => {
  await say('2.6', 'Children born on site get a red book. DOB - is now recorded.')
  expect((await asked()).filter(({ looksLike }) => looksLike === 'date-of-birth')).toEqual([])
  await makeReady(office, EXCEPTIONS)
  await say('2.6', 'He was born on the 3rd of May 2009, DOB - 3 May 2009. DOB 3rd May 2009')
  const dates = (await asked()).filter(({ looksLike }) => looksLike === 'date-of-birth')
  expect(dates.map(({ words, mayLeave }) => [words, mayLeave])).toEqual([
    ['born on the 3rd of May 2009, DOB - 3 May 2009', false],
    ['DOB 3rd May 2009', false],
  ])
  expect((await checkOf(office, EXCEPTIONS)).whyNot).not.toBeNull()
})

describe('the data that is issued with a paper', () => {
  const PAGE = { kind: 'plan-on-a-page', audience: 'public', asAt: '2020-12-10' }
  const secret = 'Aisha Khan, born 3 May 2009, NHS 943 476 5919, was told'
  const fresh = async () => {
    const app = await openTestApp({ over: onTestFinished })
    return { ...app, office: await app.signedIn('programme'), scrutiny: await app.signedIn('scrutiny') }
  }

  it('is asked about, with where it stands, though the paper does not print it', async () => {
    const { office, scrutiny } = await fresh()
    const { suspects: before } = await checkOf(scrutiny, PAGE)
    expect(before.filter(({ actions }) => actions.includes('2.6'))).toEqual([])
    expect((await report(office, '2.6', { progress: secret })).status).toBe(201)
    for (const kind of ['plan-on-a-page', 'exception-report', 'recommendation-report', 'committee-report']) {
      const { suspects, whyNot } = await checkOf(scrutiny, { ...PAGE, kind })
      const ofIt = suspects.filter(({ actions }) => actions.includes('2.6'))
      expect(ofIt.map(({ looksLike, where }) => [looksLike, where.at(-1)])).toEqual(
        ['name', 'date-of-birth', 'nhs-number'].map((looksLike) => [looksLike, 'In the data: updates, 2.6']),
      )
      expect(whyNot).not.toBeNull()
    }
    const { digest } = await checkOf(scrutiny, PAGE)
    expect((await scrutiny.post('./papers', { ...PAGE, digest })).status).toBe(409)
  })

  it('that was changed since it was read is said, and nothing is issued', async () => {
    const { office, scrutiny } = await fresh()
    const { digest, knownUntil } = await makeReady(scrutiny, PAGE)
    expect((await report(office, '3.5', { progress: 'All went as it should' })).status).toBe(201)
    const refused = await scrutiny.post('./papers', { ...PAGE, digest, knownUntil })
    expect([refused.status, refused.body.message]).toEqual([
      409,
      expect.stringMatching(/since then .*action 3\.5 was changed\. Read the draft again/i),
    ])
    expect((await scrutiny.see(PapersView, './papers')).issued).toEqual([])
    const again = await checkOf(scrutiny, PAGE)
    expect((await scrutiny.post('./papers', { ...PAGE, digest: again.digest })).status).toBe(201)
  })

  it('can be read before as it will be issued, each row marked as a draft', async () => {
    const { office, scrutiny } = await fresh()
    expect((await report(office, '2.6', { progress: 'Nobody is named' })).status).toBe(201)
    const asked = new URLSearchParams({ ...PAGE, as: 'zip' }).toString()
    const draft = await scrutiny.get(`./papers/draft?${asked}`).responseType('blob')
    expect([draft.status, draft.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename=draft-medway-2019-plan-on-a-page-public-2020-12-10.zip',
    ])
    const { digest } = await makeReady(scrutiny, PAGE)
    expect((await scrutiny.post('./papers', { ...PAGE, digest })).status).toBe(201)
    const issued = await scrutiny.get('./papers/2020-12-10-plan-on-a-page-public?as=zip').responseType('blob')
    const [before, after] = [readZip(draft.body as Buffer), readZip(issued.body as Buffer)]
    expect(before.get('updates.csv')).toContain('Nobody is named')
    const marked = 'DRAFT of 10 December 2020, not issued. '
    for (const [name, text] of before) {
      expect(text.replaceAll(marked, '')).toBe(after.get(name))
      const rows = text.trim().split('\r\n').length - 1
      if (name !== 'data-dictionary.csv') expect([name, text.split(marked).length - 1]).toEqual([name, rows])
    }
    expect([...after.values()].join('')).not.toContain('DRAFT')
  })
})
