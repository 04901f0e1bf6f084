import { getTableName } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { APPEND_ONLY } from '../../db/append-only.ts'
import { kindOf } from '../../db/table-kinds.ts'
import type { ActionView } from '../../domain/contract/actions.ts'
import { VerifiedView } from '../../domain/contract/changes.ts'
import { RedactionsView } from '../../domain/contract/redactions.ts'
import { REMOVED } from '../../domain/remove-words.ts'
import type { Caller } from '../testing/caller.ts'
import { everythingIn } from '../testing/everything.ts'
import { REVISED } from '../testing/open-forms.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { answerHelp, changeDate, decide, report, seeAction } from '../testing/updates.ts'

const NAME = 'Jo Sample'
const WORDS = `What ${NAME} needs`
const LEFT = `What ${REMOVED} needs`

const TOLD =
  'Words were removed from this on 10 December 2020 at 09:00: It names a child. ' +
  'Read what is left of it, take them out of what you typed as well, then save again'

/** A plan, and how the two remove words from it. */
async function planOfTwo() {
  const app = await openTestApp({ over: onTestFinished })
  const [office, keeper] = [await app.signedIn('programme'), await app.signedIn('administrator')]
  const remove = async (words = NAME) => {
    expect((await office.post('./redactions', { words, reason: 'It names a child.' })).status).toBe(201)
    const [request] = (await keeper.see(RedactionsView, '/redactions')).redactions
    expect((await keeper.post(`/redactions/${request?.id}/decisions`, { decision: 'removed' })).status).toBe(201)
  }
  const everything = async () => JSON.stringify(await everythingIn(app.store))
  return { ...app, office, remove, everything }
}

const isIntact = async (who: Caller) => (await who.see(VerifiedView, './changes/verify')).intact

describe('words that were removed while a form was open', () => {
  it.each(REVISED)('do not come back with $what', async ({ text, other, open }) => {
    const { office, remove, everything } = await planOfTwo()
    const before = await open(office)
    expect((await office.post(before.path, { ...before.body, [text]: WORDS })).status).toBe(201)
    const opened = await open(office)
    expect(opened.body[text]).toBe(WORDS)
    await remove()
    const removed = await everything()

    const { status, body } = await office.post(opened.path, { ...opened.body, ...other })
    expect([status, body.code, body.message]).toEqual([409, 'moved-on', TOLD])
    expect(body.theirs).toMatchObject({ [text]: LEFT })
    expect(await everything()).toBe(removed)

    // With what stands now it is saved, and what was removed stays so.
    const again = { ...opened.body, [text]: LEFT, ...other, basedOn: body.theirs.versionId }
    expect((await office.post(opened.path, again)).status).toBe(201)
    const now = await open(office)
    expect(now.body).toMatchObject({ [text]: LEFT, ...other })
    expect(await everything()).not.toContain(NAME)
    expect(await isIntact(office)).toBe(true)
  })

  it('are told of again after the next removal from the same text', async () => {
    const { office, remove } = await planOfTwo()
    const [, area] = REVISED
    const first = await area.open(office)
    await office.post(first.path, { ...first.body, title: WORDS })
    await remove()
    const between = await area.open(office)
    await remove('needs')
    const late = await office.post(between.path, { ...between.body, ...area.other })
    expect([late.status, late.body.theirs.title]).toEqual([409, `What ${REMOVED} ${REMOVED}`])
    const last = await area.open(office)
    expect((await office.post(last.path, { ...last.body, ...area.other })).status).toBe(201)
  })

  it('stop nobody who wrote about something else', async () => {
    const { office, remove } = await planOfTwo()
    const [, area] = REVISED
    const first = await area.open(office)
    await office.post(first.path, { ...first.body, title: WORDS })
    const others = []
    for (const { open, other } of REVISED.filter((one) => one !== area)) others.push({ ...(await open(office)), other })
    await remove()
    for (const { path, body, other } of others)
      expect([path, (await office.post(path, { ...body, ...other })).status]).toEqual([path, 201])
  })
})

/** What is written of an action goes on from what was said before it: by whom, with the words in it, and what comes next. */
const SAID: readonly Said[] = [
  {
    table: 'progress_updates',
    what: 'an update',
    ref: '1.1',
    put: ({ owner }) => report(owner, '1.1', { progress: WORDS }),
    basedOn: ({ progressUpdates: [last] }) => last?.asRead,
    next: ({ owner }, said) => report(owner, '1.1', { noChange: true, progress: '', ...said }),
  },
  {
    table: 'progress_updates',
    what: 'an answer to the help that an update asks for',
    ref: '1.1',
    put: ({ owner }) => report(owner, '1.1', { helpNeeded: WORDS }),
    basedOn: ({ progressUpdates: [last] }) => last?.asRead,
    next: ({ chair }, said) => answerHelp(chair, '1.1', said),
  },
  {
    table: 'closure_steps',
    what: 'a step of closure',
    ref: '1.1',
    async put({ owner, office }) {
      await report(owner, '1.1', { deliveryStatus: 'complete' })
      return decide(office, '1.1', 'reviewed', { meeting: null, minuteReference: null, note: WORDS })
    },
    basedOn: ({ action }) => action.closure?.asRead,
    next: ({ chair }, said) => decide(chair, '1.1', 'agreed', said),
  },
  {
    table: 'date_changes',
    what: 'a decision on a due date',
    ref: '1.1',
    put: ({ owner }) =>
      changeDate(owner, '1.1', {
        ...{ step: 'asked', toOn: '2021-12-31', reasonCode: 'capacity', reason: WORDS, effect: 'None' },
      }),
    basedOn: ({ dateChanges: [last] }) => last?.asRead,
    next: ({ chair }, said) =>
      changeDate(chair, '1.1', {
        ...{ step: 'refused', meeting: 'board-2020-12-10', minuteReference: '7', boardWords: 'Hurry', ...said },
      }),
  },
]
interface Said {
  table: string
  what: string
  ref: string
  put: (by: Record<'owner' | 'office' | 'chair', Caller>) => ReturnType<typeof report>
  basedOn: (view: ActionView) => string | undefined
  next: (by: Record<'owner' | 'office' | 'chair', Caller>, said: object) => ReturnType<typeof report>
}

describe('what goes on from words that were removed', () => {
  it.each(SAID)('is refused until what is left was read: $what', async ({ ref, put, basedOn, next }) => {
    const { office, signedIn, remove, everything } = await planOfTwo()
    const by = { office, owner: await signedIn('owner'), chair: await signedIn('chair') }
    expect((await put(by)).status).toBe(201)
    const opened = basedOn(await seeAction(by.office, ref))
    await remove()
    const removed = await everything()

    const { status, body } = await next(by, { basedOn: opened })
    expect([status, body.code, body.message]).toEqual([409, 'moved-on', TOLD])
    expect(JSON.stringify(body.theirs)).toContain(LEFT)
    expect(await everything()).toBe(removed)

    const read = basedOn(await seeAction(by.office, ref))
    expect(body.theirs.asRead).toBe(read)
    expect((await next(by, { basedOn: read })).status).toBe(201)
    expect(await everything()).not.toContain(NAME)
    expect(await isIntact(office)).toBe(true)
  })
})

/**
 * Tables of words that nobody writes on from: an answer stands beside its update, names of people are of no plan, a paper is
 * withdrawn and then never said anew, a template brings its own name, a phrase that was removed is in no paper to be asked about, and a mark names a text by
 * what shows that it still says the same. What a sheet said is never said anew.
 */
const NEVER_A_BASIS = [
  'help_answers',
  'people',
  'papers',
  'paper_templates',
  'phrase_answers',
  'publication_marks',
  'brought_sheets',
  'brought_rows',
]

it('every table of the record that holds words is here', () => {
  const here = [...REVISED, ...SAID].map(({ table }) => table)
  const all = APPEND_ONLY.filter((table) => ['versions', 'facts'].includes(kindOf(table).keeps))
  const worded = all.filter((table) => kindOf(table).words.length > 0).map((table) => getTableName(table))
  expect([...new Set([...here, ...NEVER_A_BASIS])].sort()).toEqual(worded.sort())
})
