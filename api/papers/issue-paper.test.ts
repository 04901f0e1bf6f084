import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { phraseAnswers } from '../../db/schema/index.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import { PapersView } from '../../domain/contract/papers.ts'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { WORDS_OF } from '../../papers/testing/words-of.ts'
import { filesIn, sha256Of } from '../files/file-store.ts'
import type { Caller } from '../testing/caller.ts'
import { checkOf, issue as issueOf, makeReady as ready, idOf, NOTHING_TO_SAY, type Which } from '../testing/issue.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { exported } from '../testing/plan-files.ts'
import { readZip } from '../testing/read-zip.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { cancelMeeting } from '../testing/revise-meeting.ts'
import { report } from '../testing/updates.ts'
import { endWriting, isWriting } from './write-paper.ts'

afterAll(endWriting)

const COMMITTEE = 'meeting:scrutiny-2020-12-18'
const KEY = 'scrutiny-2020-12-18-committee-report-public'
const REPORT = { kind: 'committee-report', audience: 'public', asAt: COMMITTEE }

async function fresh() {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const files = filesIn(folder)
  const app = await openTestApp({ over: onTestFinished, files })
  return { ...app, folder, files, office: await app.signedIn('programme'), scrutiny: await app.signedIn('scrutiny') }
}

const check = (who: Caller, which: Which = REPORT) => checkOf(who, which)
const listed = (who: Caller, query = '') => who.see(PapersView, `./papers${query}`)

const makeReady = (who: Caller, which: Which = REPORT) => ready(who, which)
const issue = (who: Caller, which: Which = REPORT) => issueOf(who, which)
const fileOf = (who: Caller, id: string, as: string) => who.get(`./papers/${id}?as=${as}`).responseType('blob')
const said = async (reply: PromiseLike<{ status: number; body: unknown }>) => {
  const { status, body } = await reply
  const { message } = JSON.parse(Buffer.isBuffer(body) ? body.toString() : JSON.stringify(body)) as { message: string }
  return [status, message]
}

describe('a paper is issued', () => {
  it('once all is written and answered: it is listed, and its files are what was sent, byte for byte', async () => {
    const { office, scrutiny, files } = await fresh()
    const first = await check(scrutiny)
    expect(first.whyNot).toMatch(/^9 sections are still to be written/)
    expect((await scrutiny.post('./papers', { ...REPORT, digest: first.digest })).status).toBe(409)
    expect((await listed(office)).issued).toEqual([])

    const ready = await makeReady(scrutiny)
    expect(ready).toMatchObject({ whyNot: null, standing: null, forOn: '2020-12-18' })
    const reply = await scrutiny.post('./papers', { ...REPORT, digest: ready.digest })
    expect(reply.status).toBe(201)
    const [paper] = (await listed(scrutiny)).issued
    expect(paper).toMatchObject({
      id: 'scrutiny-2020-12-18-committee-report-public',
      asAt: COMMITTEE,
      drawnOn: '2020-10-14',
      issuedOn: '2020-12-10',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      withdrawn: null,
    })
    for (const as of ['html', 'docx', 'pdf'] as const) {
      const { status, body } = await fileOf(office, paper?.id ?? '', as)
      expect([status, sha256Of(body as Buffer)]).toEqual([200, paper?.files[as]])
      expect(await files.read(paper?.files[as] ?? '')).toEqual(body)
      const words = await WORDS_OF[as](body as Buffer)
      expect(words).not.toMatch(/DRAFT|To be written/)
      // In full in its foot, in each form.
      for (const one of [paper?.digest ?? '', paper?.head ?? '', 'Issued']) expect(words).toContain(one)
    }
    // The figures go with it, as of the same moment and for the same readers.
    const data = readZip((await fileOf(office, paper?.id ?? '', 'zip')).body as Buffer)
    expect([...data.keys()]).toEqual(expect.arrayContaining(['actions.csv', 'data-dictionary.csv']))
    expect(data.get('actions.csv')).toMatch(/1\.2/)
    const [change] = (await office.see(ChangesView, './changes')).changes
    expect(change).toMatchObject({
      verb: 'issued',
      subject: { kind: 'paper' },
      after: { paperKind: 'committee-report' },
    })
    expect((await office.get('./changes/verify')).body).toMatchObject({ intact: true })
  })

  it('and what officers wrote stands in it, numbered, with who said that there is nothing to say', async () => {
    const { scrutiny } = await fresh()
    await issue(scrutiny)
    const page = String((await fileOf(scrutiny, 'scrutiny-2020-12-18-committee-report-public', 'html')).body)
    expect(page).toMatch(/5\.1 <\/span>Turnover\.<\/p>/)
    expect(page).toMatch(/5\.2 <\/span>It is high\.<\/p>/)
    expect(page).toContain('None, as the Democratic Services Officer said on 10 December 2020.')
  })

  it('with what no font has as a number, which is listed before, and keeps nothing from being issued', async () => {
    const { scrutiny } = await fresh()
    const { answersId, unprintable } = await makeReady(scrutiny)
    expect(unprintable).toEqual([])
    const risk = { ...REPORT, ...NOTHING_TO_SAY, risk: 'High 𒀀', saidBy: 'Solicitor', basedOn: answersId }
    expect((await scrutiny.post('./papers/answers', risk)).status).toBe(201)
    const { unprintable: listed, whyNot, digest, suspects } = await check(scrutiny)
    expect(suspects.filter(({ mayLeave }) => !mayLeave)).toEqual([])
    expect(listed).toEqual([
      { where: 'Risk management', characters: [{ character: '𒀀', printedAs: '[U+12000]' }], action: null },
    ])
    expect(whyNot).toBeNull()
    expect((await scrutiny.post('./papers', { ...REPORT, digest })).status).toBe(201)
  })

  it('not twice: of two at once one is, and the other is told that it stands', async () => {
    const { scrutiny, office } = await fresh()
    const { digest } = await makeReady(scrutiny)
    const both = await Promise.all([scrutiny, office].map((who) => who.post('./papers', { ...REPORT, digest })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await listed(office)).issued).toHaveLength(1)
    expect(await said(office.post('./papers', { ...REPORT, digest }))).toEqual([
      409,
      'It was issued on 10 December 2020 and stands. Withdraw that one first: what was sent is never replaced',
    ])
  })

  it('and sent again with the same key it is answered with what it did', async () => {
    const { scrutiny, office } = await fresh()
    const { digest } = await makeReady(scrutiny)
    const send = () => scrutiny.post('./papers', { ...REPORT, digest }).set('idempotency-key', 'the-same-key-again')
    expect((await send()).status).toBe(201)
    expect((await send()).status).toBe(200)
    expect((await listed(office)).issued).toHaveLength(1)
  })

  it('not when it says something else than what was read', async () => {
    const { scrutiny, office } = await fresh()
    const { digest, answersId } = await makeReady(scrutiny)
    const risk = { ...REPORT, ...NOTHING_TO_SAY, risk: 'Another', saidBy: 'Solicitor', basedOn: answersId }
    expect((await office.post('./papers/answers', risk)).status).toBe(201)
    expect(await said(scrutiny.post('./papers', { ...REPORT, digest }))).toEqual([
      409,
      'The paper says something else than when you opened this page. Read the draft again, then issue it',
    ])
  })

  it('and then it is said what was changed since it was read, of what whoever issues it may know of', async () => {
    const { scrutiny, office, signedIn } = await fresh()
    const TODAY = { kind: 'committee-report', audience: 'scrutiny', asAt: '' }
    const refused = async (who: Caller, read: { digest: string; knownUntil: string | null }) => {
      const { status, body } = await who.post('./papers', {
        ...TODAY,
        digest: 'read-before',
        knownUntil: read.knownUntil ?? '',
      })
      const { message, theirs } = body as { message: string; theirs: unknown }
      return [status, message.replace('The paper says something else than when you opened this page', ''), theirs]
    }
    const read = await makeReady(scrutiny, TODAY)
    const end = '. Read the draft again, then issue it'
    expect(await refused(scrutiny, read)).toEqual([409, end, { changed: [] }])
    // What is done with papers of the board is not theirs to know.
    expect(
      (await issue(office, { kind: 'board-pack', audience: 'board', asAt: 'meeting:board-2020-10-28' })).status,
    ).toBe(201)
    expect(await refused(scrutiny, read)).toEqual([409, end, { changed: [] }])
    const report = async (ref: string) => {
      const [last] = (await office.get(`./actions/${ref}`)).body.progressUpdates
      const update = {
        effectiveOn: '2020-12-10',
        deliveryStatus: 'on-track',
        progress: 'Begun',
        basedOn: last?.asRead ?? null,
      }
      expect((await office.post(`./actions/${ref}/progress-updates`, update)).status).toBe(201)
    }
    await report('1.2')
    const of = (...refs: string[]) => ({ changed: refs.map((ref) => ({ kind: 'action', ref })) })
    expect(await refused(scrutiny, read)).toEqual([409, `: since then action 1.2 was changed${end}`, of('1.2')])
    for (const ref of ['1.3', '1.5', '2.1', '2.3', '1.2']) await report(ref)
    const named = ': since then action 1.2, action 1.3, action 1.5, action 2.1 and 1 more were changed'
    expect(await refused(scrutiny, read)).toEqual([409, named + end, of('1.2', '1.3', '1.5', '2.1')])
    const viewer = await signedIn('viewer')
    expect((await viewer.post('./papers', { ...TODAY, digest: 'read-before' })).status).toBe(403)
  })

  it('not when a form of it cannot be written: nothing is listed, and it can be tried again', async () => {
    const { scrutiny, office } = await fresh()
    const { digest } = await makeReady(scrutiny)
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const sent = scrutiny.post('./papers', { ...REPORT, digest }).then((reply) => reply)
    await vi.waitFor(() => expect(isWriting()).toBe(true), { timeout: 60_000 })
    endWriting()
    expect((await sent).status).toBe(503)
    logged.mockRestore()
    expect((await listed(office)).issued).toEqual([])
    expect((await scrutiny.post('./papers', { ...REPORT, digest })).status).toBe(201)
  })

  it('as at a past day too; made again as at the same, it says the same but for its foot', async () => {
    const { office, scrutiny } = await fresh()
    const pack = { kind: 'board-pack', audience: 'board', asAt: 'meeting:board-2020-10-28' }
    expect((await issue(office, pack)).status).toBe(201)
    const [first] = (await listed(office)).issued
    const { digest: before } = await check(office, pack)
    const update = { effectiveOn: '2020-12-10', deliveryStatus: 'on-track', progress: 'All is well now', basedOn: null }
    expect((await office.post('./actions/1.2/progress-updates', update)).status).toBeLessThan(500)
    expect((await check(office, pack)).digest).toBe(before)
    expect((await check(office, pack)).standing?.id).toBe('board-2020-10-28-board-pack-board')
    // The board's papers are not the scrutiny officer's, in the list or at their address.
    expect((await listed(scrutiny)).issued).toEqual([])
    expect((await fileOf(scrutiny, first?.id ?? '', 'pdf')).status).toBe(404)
    expect((await listed(office, '?asAt=2020-12-01')).issued).toEqual([])
  })
})

describe('an issued paper', () => {
  async function issued() {
    const app = await fresh()
    await issue(app.scrutiny)
    const [paper] = (await listed(app.scrutiny)).issued
    const withdraw = (as: string, who = app.scrutiny) =>
      who.post(`./papers/${KEY}/versions`, { as, reason: 'A table was wrong', basedOn: paper?.versionId })
    return { ...app, paper, withdraw }
  }

  it('is withdrawn with why, keeps its address and its file, and says what stands instead', async () => {
    const { scrutiny, withdraw } = await issued()
    expect((await withdraw('wrong')).status).toBe(201)
    expect((await issue(scrutiny)).status).toBe(201)
    const [second, first] = (await listed(scrutiny)).issued
    expect(second).toMatchObject({ id: `${KEY}-2`, withdrawn: null })
    expect(first).toMatchObject({
      id: KEY,
      isOpen: true,
      withdrawn: { on: '2020-12-10', as: 'wrong', reason: 'A table was wrong', instead: `${KEY}-2` },
    })
    expect((await fileOf(scrutiny, KEY, 'html')).status).toBe(200)
    expect((await withdraw('wrong')).status).toBe(409)
  })

  it('that is withdrawn for disclosure answers 410 with why, but to the office', async () => {
    const { scrutiny, office, withdraw } = await issued()
    expect((await withdraw('disclosure')).status).toBe(201)
    for (const as of ['html', 'docx', 'pdf'])
      expect(await said(fileOf(scrutiny, KEY, as))).toEqual([
        410,
        'This paper was withdrawn on 10 December 2020. It holds what its readers may not have: A table was wrong',
      ])
    expect((await fileOf(office, KEY, 'pdf')).status).toBe(200)
    expect((await listed(scrutiny)).issued[0]?.isOpen).toBe(false)
    expect((await listed(office)).issued[0]?.isOpen).toBe(true)
  })

  it('whose file was changed on the disk is given to nobody', async () => {
    const { scrutiny, folder, paper } = await issued()
    const { pdf = '' } = paper?.files ?? {}
    const askAgain = () => scrutiny.get(`./papers/${KEY}?as=pdf`).set('if-none-match', `"${pdf}"`)
    expect((await askAgain()).status).toBe(304)
    writeFileSync(join(folder, pdf.slice(0, 2), pdf), 'Another')
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect((await fileOf(scrutiny, KEY, 'pdf')).status).toBe(503)
    expect((await askAgain()).status, 'to whoever has it, too').toBe(503)
    logged.mockRestore()
    expect((await fileOf(scrutiny, KEY, 'html')).status).toBe(200)
  })

  it('whose meeting is cancelled can be withdrawn, and made again as at the same day, for no meeting', async () => {
    const { office, scrutiny, withdraw, paper } = await issued()
    await cancelMeeting(office, 'scrutiny-2020-12-18')
    expect((await listed(office)).issued[0]?.meeting?.cancelledOn).toBe('2020-12-10')
    expect((await fileOf(office, KEY, 'html')).status).toBe(200)
    expect((await withdraw('wrong')).status).toBe(201)
    const anew = { ...REPORT, asAt: paper?.drawnOn ?? '' }
    expect((await issue(scrutiny, anew)).status).toBe(201)
    const [second, first] = (await listed(office)).issued
    expect(second).toMatchObject({ id: '2020-10-14-committee-report-public', meeting: null, drawnOn: paper?.drawnOn })
    expect(first?.withdrawn).toMatchObject({ instead: second?.id })
    const page = String((await fileOf(office, second?.id ?? '', 'html')).body)
    expect(page).toMatch(/<p class="subtitle">[^<]*, as at 14 October 2020<\/p>/)
    expect(page).not.toContain('<b>Committee:</b>')
  })

  it('travels in the plan file with all that was answered, and comes back as it was', async () => {
    const { store, withdraw } = await issued()
    expect((await withdraw('wrong')).status).toBe(201)
    const text = await exported(store)
    const file = JSON.parse(text) as PlanFile
    expect(file.papers).toMatchObject([
      { key: KEY, versions: [{ kind: 'committee-report' }, { withdrawnAs: 'wrong' }] },
    ])
    expect([file.paperAnswers.length, file.phraseAnswers.length > 0]).toEqual([1, true])
    const another = await openTestApp({ over: onTestFinished, empty: true })
    await importPlan(another.deps, JSON.parse(text), { by: 'clerk@council.example', file: 'plan.json' })
    expect(await exported(another.store, 'medway-2019')).toBe(text)
  })
})

describe('what officers answer', () => {
  it('is kept from one meeting to the next, and is in no paper of an earlier one', async () => {
    const { office } = await fresh()
    await makeReady(office)
    const later = { ...REPORT, asAt: '2020-12-10' }
    // Written for 18 December: not for a report of the tenth.
    expect((await check(office, later)).prompts.every(({ answer }) => answer === null)).toBe(true)
    const early = { ...REPORT, ...NOTHING_TO_SAY, asAt: '2020-12-10', saidBy: 'Solicitor', risk: 'Of the tenth' }
    expect((await office.post('./papers/answers', { ...early, basedOn: null })).status).toBe(201)
    const risk = async (which: Which) => (await check(office, which)).prompts.find(({ key }) => key === 'risk')?.answer
    expect(await risk(later)).toMatchObject({ text: 'Of the tenth', saidBy: 'Solicitor', forOn: '2020-12-10' })
    expect(await risk(REPORT)).toMatchObject({ text: 'Turnover.\n\nIt is high.', forOn: '2020-12-18' })
  })

  it('over what somebody else answered meanwhile is refused with theirs', async () => {
    const { office, scrutiny } = await fresh()
    const { answersId, phrasesId, suspects } = await check(office)
    expect([answersId, phrasesId]).toEqual([null, null])
    const mine = { ...REPORT, risk: 'Mine', saidBy: 'Solicitor', basedOn: null }
    expect((await scrutiny.post('./papers/answers', { ...mine, risk: 'Theirs' })).status).toBe(201)
    const refused = await office.post('./papers/answers', mine)
    expect([refused.status, refused.body]).toMatchObject([409, { theirs: { risk: 'Theirs' } }])
    const [one] = suspects
    const tick = { ...REPORT, mayLeave: [one?.id], basedOn: null }
    expect((await scrutiny.post('./papers/check', tick)).status).toBe(201)
    expect((await office.post('./papers/check', tick)).status).toBe(409)
  })

  it('is to be written again once it was emptied, also where it was written for a meeting before', async () => {
    const { office, scrutiny } = await fresh()
    const first = { ...REPORT, asAt: '2020-12-09', risk: 'Turnover', legal: 'None', saidBy: 'Solicitor', basedOn: null }
    expect((await office.post('./papers/answers', first)).status).toBe(201)
    const { answersId } = await check(office)
    const emptied = { ...REPORT, legal: 'None', saidBy: 'Clerk', basedOn: answersId }
    expect((await office.post('./papers/answers', emptied)).status).toBe(201)
    const answerOf = async (key: string) => (await check(office)).prompts.find((one) => one.key === key)?.answer
    expect([await answerOf('risk'), await answerOf('legal')]).toMatchObject([null, { saidBy: 'Solicitor' }])
    // Whoever had it open is told that it is empty now.
    const refused = await scrutiny.post('./papers/answers', { ...first, asAt: COMMITTEE, basedOn: answersId })
    expect([refused.status, refused.body]).toMatchObject([409, { theirs: { risk: '', legal: 'None' } }])
  })

  it('is not written over by whoever read it for the next meeting before it was put right', async () => {
    const { office, scrutiny } = await fresh()
    const first = { ...REPORT, asAt: '2020-12-09', legal: 'As it was', saidBy: 'Solicitor', basedOn: null }
    expect((await office.post('./papers/answers', first)).status).toBe(201)
    const { answersId } = await check(scrutiny)
    const right = { ...first, legal: 'Put right', basedOn: answersId }
    expect((await office.post('./papers/answers', right)).status).toBe(201)
    const mine = { ...REPORT, legal: 'As it was', budget: 'Mine', saidBy: 'Clerk', basedOn: answersId }
    const refused = await scrutiny.post('./papers/answers', mine)
    expect([refused.status, refused.body]).toMatchObject([409, { theirs: { legal: 'Put right' } }])
  })

  it('goes with its meeting to the day to which that is moved', async () => {
    const { office, scrutiny } = await fresh()
    await makeReady(scrutiny)
    const { meetings } = await office.see(MeetingsView, './meetings')
    const meeting = meetings.find(({ id }) => `meeting:${id}` === COMMITTEE)
    if (!meeting) throw new Error('The demonstration has a scrutiny committee')
    const { id, kind, title, dataCutOffOn, versionId } = meeting
    const moved = { kind, title, dataCutOffOn, heldOn: '2020-12-17', papersDueOn: '2020-12-09' }
    const reply = await office.post(`./meetings/${id}/versions`, { ...moved, reason: 'The hall', basedOn: versionId })
    expect(reply.status).toBe(201)
    const { prompts, forOn } = await check(scrutiny)
    expect([forOn, prompts.filter(({ answer }) => answer?.forOn === '2020-12-17').length]).toEqual(['2020-12-17', 9])
    // And is changed there, where it was.
    const { answersId } = await check(scrutiny)
    const said = { ...REPORT, ...NOTHING_TO_SAY, risk: 'Otherwise', saidBy: 'Clerk', basedOn: answersId }
    expect((await scrutiny.post('./papers/answers', said)).status).toBe(201)
    const [change] = (await office.see(ChangesView, './changes')).changes
    expect(change).toMatchObject({ verb: 'changed', subject: { ref: 'committee-report-scrutiny-2020-12-18' } })
  })

  it('that was read for a meeting before is told to be there no more, once that meeting comes later', async () => {
    const { office, scrutiny } = await fresh()
    const early = { ...REPORT, asAt: '2020-12-09', risk: 'Of the ninth', saidBy: 'Clerk', basedOn: null }
    expect((await office.post('./papers/answers', early)).status).toBe(201)
    const { answersId } = await check(scrutiny)
    const mine = { ...REPORT, asAt: '2020-12-08', budget: 'Mine', saidBy: 'Clerk', basedOn: answersId }
    const refused = await scrutiny.post('./papers/answers', mine)
    expect([refused.status, refused.body]).toMatchObject([409, { theirs: { versionId: '', risk: '' } }])
  })

  it('of phrases leaves those alone that came into the paper since it was read', async () => {
    const { office } = await fresh()
    const risk = { ...REPORT, risk: 'Adam Quill says that it is high', saidBy: 'Clerk', basedOn: null }
    expect((await office.post('./papers/answers', risk)).status).toBe(201)
    const { suspects, phrasesId } = await check(office)
    const [one = '', another = ''] = suspects.map(idOf)
    expect(another).not.toBe('')
    expect((await office.post('./papers/check', { ...REPORT, mayLeave: [another], basedOn: phrasesId })).status).toBe(
      201,
    )
    // By a form that was drawn before the second phrase stood in the paper.
    const { phrasesId: then } = await check(office)
    const later = { ...REPORT, mayLeave: [one], basedOn: then }
    expect((await office.post('./papers/check', later)).status).toBe(201)
    const may = (await check(office)).suspects.filter(({ mayLeave }) => mayLeave).map(idOf)
    expect(may.toSorted()).toEqual([one, another].toSorted())
  })

  it('of a phrase holds for every paper of the plan, and can be taken back', async () => {
    const { office } = await fresh()
    await makeReady(office)
    const exceptions = { kind: 'exception-report', audience: 'public', asAt: COMMITTEE }
    const { suspects, phrasesId } = await check(office, exceptions)
    expect(suspects.filter(({ mayLeave }) => !mayLeave)).toEqual([])
    const [first] = suspects
    const mayNotLeave = [first].flatMap((one) => (one ? [idOf(one)] : []))
    expect((await office.post('./papers/check', { ...exceptions, mayNotLeave, basedOn: phrasesId })).status).toBe(201)
    expect((await check(office)).whyNot).toMatch(/^1 phrase looks like/)
    const [change] = (await office.see(ChangesView, './changes')).changes
    expect(change).toMatchObject({ verb: 'answered-check', after: { mayNotLeave: [first?.words] } })
  })

  it('of each phrase has a key of its own, whatever is answered together', async () => {
    const { office, store } = await fresh()
    const exceptions = { kind: 'exception-report', audience: 'scrutiny' }
    const names = ['Oscar Penn', 'Petra Quade', 'Quinn Ross', 'Rita Stone']
    const said = { deliveryStatus: 'off-track', nextSteps: 'Go on', wayBackToGreen: 'Recruit' }
    const progress = `Work goes on with ${names.join(' and with ')}`
    expect((await report(office, '3.1', { ...said, progress })).status).toBe(201)
    const answer = async (may: string[], mayNot: string[] = []) => {
      const { suspects, phrasesId } = await check(office, exceptions)
      const ids = (of: string[]) => suspects.filter(({ words }) => of.includes(words)).map(idOf)
      const body = { ...exceptions, mayLeave: ids(may), mayNotLeave: ids(mayNot), basedOn: phrasesId }
      expect((await office.post('./papers/check', body)).status).toBe(201)
    }
    const [first = '', second = '', third = '', fourth = ''] = names
    await answer([first, second])
    await answer([third], [first])
    await answer([fourth])
    const rows = await store.db.select({ key: phraseAnswers.key, phrase: phraseAnswers.phrase }).from(phraseAnswers)
    const phrasesOf = Map.groupBy(rows, ({ key }) => key)
    expect([...phrasesOf.values()].map((of) => new Set(of.map(({ phrase }) => phrase)).size)).toEqual(
      [...phrasesOf].map(() => 1),
    )
  })

  it('of a phrase that went from the paper meanwhile can be taken back, and is given for none that nobody sees', async () => {
    const { office } = await fresh()
    const exceptions = { kind: 'exception-report', audience: 'scrutiny' }
    const tell = async (progress: string) => {
      const said = { deliveryStatus: 'off-track', progress, nextSteps: 'Go on', wayBackToGreen: 'Recruit' }
      expect((await report(office, '3.1', said)).status).toBe(201)
    }
    const answer = async (said: object) =>
      office.post('./papers/check', { ...exceptions, ...said, basedOn: (await check(office, exceptions)).phrasesId })
    const quill = async () => (await check(office, exceptions)).suspects.find(({ words }) => words === 'Adam Quill')

    await tell('Work goes on with Adam Quill')
    const named = await quill()
    const id = named ? idOf(named) : ''
    expect((await answer({ mayLeave: [id] })).status).toBe(201)
    await tell('Work goes on')
    expect((await answer({ mayNotLeave: [id] })).status).toBe(201)
    await tell('Work goes on with Adam Quill again')
    expect((await quill())?.mayLeave).toBe(false)

    expect((await answer({ mayLeave: [id] })).status).toBe(201)
    const { phrasesId } = await check(office, exceptions)
    await tell('Work goes on with Wisdom Baker')
    const [other] = (await check(office, exceptions)).suspects.filter(({ mayLeave }) => !mayLeave).map(idOf)
    expect((await answer({ mayLeave: [other] })).status).toBe(201)
    const second = await office.post('./papers/check', { ...exceptions, mayNotLeave: [id], basedOn: phrasesId })
    expect([second.status, second.body.theirs]).toMatchObject([409, { mayLeave: expect.arrayContaining([id, other]) }])
    await tell('Work goes on with Adam Quill again')

    const unseen = await answer({ mayLeave: [id, 'abcdefabcdefabcd'] })
    expect([unseen.status, unseen.body.fields]).toEqual([
      400,
      { mayLeave: expect.stringContaining('not in this paper any more') },
    ])
  })

  it.each<[Which, string, RegExp]>([
    [{ risk: 'Mine' }, 'saidBy', /^Enter your post/],
    [{ risk: 'x'.repeat(4001), saidBy: 'Solicitor' }, 'risk', /4,000 characters/],
    [{ saidBy: 'Solicitor' }, 'saidBy', /^Nothing is different yet/],
    [{ saidBy: 'Solicitor', audience: 'board' }, 'audience', /not made for them/],
    [{ saidBy: 'Solicitor', asAt: '2019-01-01' }, 'asAt', /begins on/],
  ])('is refused beside its box: %j', async (wrong, field, sentence) => {
    const { office } = await fresh()
    const { status, body } = await office.post('./papers/answers', { ...REPORT, basedOn: null, ...wrong })
    expect([status, (body as { fields: Record<string, string> }).fields[field]]).toEqual([
      400,
      expect.stringMatching(sentence),
    ])
  })
})

it('nothing is left in the folder of files that no paper names, when one could not be issued', async () => {
  const { scrutiny, folder, files } = await fresh()
  const { digest } = await makeReady(scrutiny)
  expect((await scrutiny.post('./papers', { ...REPORT, digest: `${digest.slice(1)}0` })).status).toBe(409)
  expect(readdirSync(folder)).toEqual([])
  expect(await files.sweep(() => false, Date.now())).toBe(0)
})

describe('what a withdrawn paper and its reason give away', () => {
  it('is nothing that looks like a name: the reason is refused beside its box', async () => {
    const { scrutiny } = await fresh()
    await issue(scrutiny)
    const [paper] = (await listed(scrutiny)).issued
    for (const named of [
      'Sarah Carter',
      'Niamh Kelly',
      'social worker Patel',
      'Gift Obi',
      'mum (Kelly)',
      'Re K (Children)',
    ]) {
      const { status, body } = await scrutiny.post(`./papers/${paper?.id}/versions`, {
        ...{ as: 'disclosure', reason: `It named ${named}, so it goes`, basedOn: paper?.versionId },
      })
      expect([status, (body as { fields: object }).fields]).toEqual([
        400,
        { reason: expect.stringContaining(`“${named}” looks like`) },
      ])
    }
    expect((await listed(scrutiny)).issued[0]?.withdrawn).toBeNull()
  })

  it('nor a few children, a day of birth or an address, and a share of a whole may stand there', async () => {
    const { scrutiny } = await fresh()
    await issue(scrutiny)
    const [paper] = (await listed(scrutiny)).issued
    const withdraw = (reason: string) =>
      scrutiny.post(`./papers/${paper?.id}/versions`, { as: 'wrong', reason, basedOn: paper?.versionId })
    for (const told of ['two of the children', 'aged 14 on 3 May 2020', 'aisha at khan dot com']) {
      const { status, body } = await withdraw(`It told of ${told} there`)
      expect([status, (body as { fields: { reason: string } }).fields.reason]).toEqual([
        400,
        expect.stringContaining(`“${told}” looks like`),
      ])
    }
    expect((await withdraw('It said one in five families where Medway Council counted one in ten')).status).toBe(201)
  })

  it('and its web page says at its own address that it does not hold any more', async () => {
    const { scrutiny } = await fresh()
    await issue(scrutiny)
    const [paper] = (await listed(scrutiny)).issued
    const withdrawal = { as: 'wrong', reason: 'A table was wrong', basedOn: paper?.versionId }
    expect((await scrutiny.post(`./papers/${paper?.id}/versions`, withdrawal)).status).toBe(201)
    const page = await fileOf(scrutiny, paper?.id ?? '', 'html')
    expect(String(page.body)).toContain(
      'This paper was withdrawn on 10 December 2020. Something in it is wrong: A table',
    )
    const sheets = await fileOf(scrutiny, paper?.id ?? '', 'pdf')
    expect(sheets.headers['content-disposition']).toContain('filename=withdrawn-')
    expect(sha256Of(sheets.body as Buffer)).toBe(paper?.files.pdf)
  })
})

it('what was answered of a phrase for the board is asked again for everybody else', async () => {
  const { office } = await fresh()
  const [board, people] = ['board', 'public'].map((audience) => ({ ...REPORT, kind: 'exception-report', audience }))
  const { suspects, phrasesId } = await check(office, board)
  const mayLeave = suspects.map(idOf)
  expect((await office.post('./papers/check', { ...board, mayLeave, basedOn: phrasesId })).status).toBe(201)
  expect((await check(office, board)).suspects.every((one) => one.mayLeave)).toBe(true)
  const asked = await check(office, people)
  expect(asked.suspects.length).toBeGreaterThan(0)
  expect(asked.suspects.some((one) => one.mayLeave)).toBe(false)
  const again = asked.suspects.map(idOf)
  const said = { ...people, mayLeave: again, basedOn: asked.phrasesId }
  expect((await office.post('./papers/check', said)).status).toBe(201)
  for (const which of [board, people])
    expect((await check(office, which)).suspects.filter((one) => !one.mayLeave)).toEqual([])
})
