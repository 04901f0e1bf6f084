import { describe, expect, it, onTestFinished } from 'vitest'
import { ChangesView, VerifiedView } from '../../domain/contract/changes.ts'
import { PaperCheckView } from '../../domain/contract/papers.ts'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { PublicationView } from '../../domain/contract/publication.ts'
import { RedactionsView } from '../../domain/contract/redactions.ts'
import { WITHHELD, type PublicText } from '../../domain/publication.ts'
import { REMOVED } from '../../domain/remove-words.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import type { Caller } from '../testing/caller.ts'
import { everythingIn } from '../testing/everything.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { exported } from '../testing/plan-files.ts'
import { report, revise, seeAction } from '../testing/updates.ts'

const REF = '1.1'

async function fresh() {
  const app = await openTestApp({ over: onTestFinished })
  return { ...app, office: await app.signedIn('programme'), scrutiny: await app.signedIn('scrutiny') }
}

const see = (who: Caller, query = '', ref = REF) => who.see(PublicationView, `./actions/${ref}/publication${query}`)
const withheldIn = ({ texts }: PublicationView) => texts.filter(({ withheld }) => withheld).map(({ text }) => text)

/** Sends the form as it stands, with these texts ticked and no others. */
async function mark(who: Caller, texts: readonly PublicText[], said: object = {}, query = '', ref = REF) {
  const view = await see(who, query, ref)
  return who.post(`./actions/${ref}/publication`, {
    withheld: view.texts.filter(({ text, stands }) => stands && texts.includes(text)).map(({ name }) => name),
    reason: 'It tells of one family',
    basedOn: view.marksId,
    ...(query !== '' && { asAt: query.replace('?asAt=', '') }),
    ...said,
  })
}

const draftFor = async (who: Caller, audience: string, asAt = '') =>
  (await who.get(`./papers/draft?kind=exception-report&audience=${audience}&as=html${asAt && `&asAt=${asAt}`}`)).text
const digestFor = async (who: Caller, asAt: string) =>
  (await who.see(PaperCheckView, `./papers/check?kind=committee-report&audience=scrutiny&asAt=${asAt}`)).digest

/** An action that every exception report tells of, with words that stand nowhere else. */
async function planWithWords() {
  const app = await fresh()
  const owner = await app.signedIn('owner')
  expect((await revise(app.office, REF, { successMeasure: 'Measured so' })).status).toBe(201)
  const said = { deliveryStatus: 'off-track', progress: 'Done so far', wayBackToGreen: 'Right by May' }
  expect((await report(owner, REF, said)).status).toBe(201)
  return { ...app, owner }
}

describe('a text that is marked as not for publication', () => {
  it('is in no paper for scrutiny and the public, and is in the board’s', async () => {
    const { office, scrutiny } = await planWithWords()
    for (const audience of ['scrutiny', 'public', 'board'])
      expect(await draftFor(office, audience)).toMatch(/Measured so[^]*Done so far[^]*Right by May/)
    const reply = await mark(scrutiny, ['success-measure', 'way-back'])
    expect(reply.status).toBe(201)
    expect(withheldIn(PublicationView.parse(reply.body))).toEqual(['success-measure', 'way-back'])
    for (const audience of ['scrutiny', 'public']) {
      const paper = await draftFor(office, audience)
      expect(paper).not.toMatch(/Measured so|Right by May/)
      expect(paper.split(WITHHELD).length - 1).toBe(2)
      expect(paper).toContain('Done so far')
    }
    expect(await draftFor(office, 'board')).toMatch(/Measured so[^]*Right by May/)
  })

  it('is shown so to those who make papers, and to nobody else', async () => {
    const { office, scrutiny, signedIn } = await planWithWords()
    await mark(office, ['title'])
    for (const who of [office, scrutiny]) expect((await seeAction(who, REF)).withheld).toEqual(['title'])
    for (const role of ['viewer', 'owner', 'chair'] as const)
      expect((await seeAction(await signedIn(role), REF)).withheld).toEqual([])
  })

  it('is told in the trail, with why and without what it says', async () => {
    const { office } = await planWithWords()
    await mark(office, ['success-measure'])
    const [change] = (await office.see(ChangesView, './changes')).changes
    expect(change).toMatchObject({
      verb: 'changed',
      subject: { kind: 'action', ref: REF },
      after: { notForPublication: ['success-measure'], reason: 'It tells of one family' },
    })
    expect(JSON.stringify(change)).not.toContain('Measured so')
    expect((await office.see(VerifiedView, './changes/verify')).intact).toBe(true)
  })

  it('stays so over later versions that say the same, and not once it is reworded', async () => {
    const { office } = await planWithWords()
    await mark(office, ['success-measure'])
    expect((await revise(office, REF, { title: 'Called otherwise' })).status).toBe(201)
    expect((await seeAction(office, REF)).withheld).toEqual(['success-measure'])
    expect((await revise(office, REF, { successMeasure: 'Measured otherwise' })).status).toBe(201)
    expect((await seeAction(office, REF)).withheld).toEqual([])
    expect(await draftFor(office, 'public')).toContain('Measured otherwise')
    // The earlier one can still be lifted: papers as at an earlier day would have it.
    expect((await see(office)).texts.at(-1)).toMatchObject({ words: 'Measured so', stands: false })
  })

  it('can be lifted, and marked again', async () => {
    const { office, store } = await planWithWords()
    await mark(office, ['progress'])
    expect((await mark(office, [], { reason: 'They agreed' })).status).toBe(201)
    expect((await seeAction(office, REF)).withheld).toEqual([])
    expect(await draftFor(office, 'public')).toContain('Done so far')
    const [change] = (await office.see(ChangesView, './changes')).changes
    expect(change?.after).toEqual({ forPublication: ['progress'], reason: 'They agreed' })
    await mark(office, ['progress'])
    const { publicationMarks } = JSON.parse(await exported(store)) as PlanFile
    expect(publicationMarks.map(({ key, versions }) => [key, versions.map((one) => one.isWithheld)])).toEqual([
      ['mark-1', [true, false, true]],
    ])
  })

  it('is marked as it stood at a past day too, and is gone from papers of that day that are made from now on', async () => {
    const { office } = await fresh()
    const asAt = 'meeting:board-2020-10-28'
    const before = await draftFor(office, 'scrutiny', asAt)
    const [, ref = ''] = /<h3[^>]*>(\S+) /.exec(before) ?? []
    const { texts } = await see(office, `?asAt=${asAt}`, ref)
    const progress = texts.find(({ text }) => text === 'progress')?.words ?? ''
    expect(before).toContain(progress)
    const digest = await digestFor(office, asAt)
    expect((await report(office, ref, { progress: 'All is said anew' })).status).toBe(201)
    expect(await digestFor(office, asAt)).toBe(digest)
    expect((await mark(office, ['progress'], {}, `?asAt=${asAt}`, ref)).status).toBe(201)
    expect(await digestFor(office, asAt)).not.toBe(digest)
    const after = await draftFor(office, 'scrutiny', asAt)
    // Nothing else in it is different.
    expect([progress, after]).not.toContain('')
    expect(after.split(WITHHELD)).toEqual(before.split(progress))
    expect((await seeAction(office, ref)).withheld).toEqual([])
  })

  it('travels in the plan file, and comes back as it was', async () => {
    const { office, store } = await planWithWords()
    await mark(office, ['progress', 'title'])
    const text = await exported(store)
    const another = await openTestApp({ over: onTestFinished, empty: true })
    await importPlan(another.deps, JSON.parse(text), { by: 'clerk@council.example', file: 'plan.json' })
    expect(await exported(another.store, 'medway-2019')).toBe(text)
  })

  it('is still withheld when words were removed from it', async () => {
    const { office, signedIn, store } = await planWithWords()
    await mark(office, ['progress'])
    const keeper = await signedIn('administrator')
    expect((await office.post('./redactions', { words: 'so far', reason: 'It names a child.' })).status).toBe(201)
    const [request] = (await keeper.see(RedactionsView, '/redactions')).redactions
    expect((await keeper.post(`/redactions/${request?.id}/decisions`, { decision: 'removed' })).status).toBe(201)
    expect((await see(office)).texts.find(({ text }) => text === 'progress')).toMatchObject({
      words: `Done ${REMOVED}`,
      withheld: { reason: 'It tells of one family' },
    })
    expect(await draftFor(office, 'public')).not.toContain(`Done ${REMOVED}`)
    expect(JSON.stringify(await everythingIn(store))).not.toContain('so far')
    expect((await office.see(VerifiedView, './changes/verify')).intact).toBe(true)
  })
})

describe('a mark is refused, and nothing is written,', () => {
  it.each<[string, object, number, RegExp]>([
    ['without why', { reason: ' ' }, 400, /^Say why/],
    ['when nothing is different', { withheld: [] }, 400, /^Nothing is different yet/],
    ['without what was read, where something was', { basedOn: undefined }, 400, /^Say what you have read/],
    ['of a text that says something else by now', { withheld: ['progress:0123456789abcdef'] }, 409, /something else/],
    ['of a day before the plan', { asAt: '2019-01-01' }, 400, /begins on/],
  ])('%s', async (why, wrong, status, sentence) => {
    const { office, store } = await planWithWords()
    if ('basedOn' in wrong) await mark(office, ['title'])
    const before = await everythingIn(store)
    const reply = await mark(office, why.startsWith('of a text') ? [] : ['progress'], wrong)
    expect([reply.status, JSON.stringify(reply.body)]).toEqual([
      status,
      expect.stringMatching(sentence.source.replace('^', '')),
    ])
    expect(await everythingIn(store)).toEqual(before)
  })

  it('over one that somebody else made meanwhile, with theirs', async () => {
    const { office, scrutiny, store } = await planWithWords()
    const { marksId } = await see(office)
    expect((await mark(scrutiny, ['title'])).status).toBe(201)
    const before = await everythingIn(store)
    const { status, body } = await mark(office, ['progress'], { basedOn: marksId })
    expect([status, body]).toMatchObject([
      409,
      { code: 'moved-on', theirs: { withheld: [expect.stringMatching(/^title:/)] } },
    ])
    expect(await everythingIn(store)).toEqual(before)
  })

  it('of an action that is not there, or was not there then', async () => {
    const { office } = await fresh()
    expect((await office.get('./actions/9.9/publication')).status).toBe(404)
    expect((await office.post('./actions/9.9/publication', { withheld: [], reason: 'Because' })).status).toBe(404)
  })
})
