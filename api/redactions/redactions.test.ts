import { getTableName } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { APPEND_ONLY } from '../../db/append-only.ts'
import { raw, unguard } from '../../db/testing/raw.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView, VerifiedView } from '../../domain/contract/changes.ts'
import { PlanRedactionsView, RedactionsView } from '../../domain/contract/redactions.ts'
import { instant } from '../../domain/day.ts'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import { report, revise, seeAction } from '../testing/updates.ts'

const NAME = 'Jo O’Sample'
const REASON = 'It names a child'

/** A plan in which somebody is named: in an update, in the next one, and so in the trail too. */
async function named() {
  const app = await openTestApp({ over: onTestFinished })
  const first = await app.signedIn('owner')
  await report(first, '1.1', { progress: `We met ${NAME} at home.`, helpNeeded: `A place for ${NAME}` })
  app.clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
  const [owner, office, keeper] = [
    await app.signedIn('owner'),
    await app.signedIn('programme'),
    await app.signedIn('administrator'),
  ]
  await report(owner, '1.1', { progress: "Since then JO O'SAMPLE’s plan was agreed." })
  return { ...app, owner, office, keeper }
}
type Named = Awaited<ReturnType<typeof named>>

const ask = ({ office }: Named, words = "jo o'sample", reason = REASON) =>
  office.post('./redactions', { words, reason })
const decide = async ({ keeper }: Named, decision: string, of = 0) => {
  const { redactions } = await keeper.see(RedactionsView, '/redactions')
  return keeper.post(`/redactions/${redactions[of]?.id}/decisions`, { decision })
}
const verify = async (app: TestApp) => (await app.signedIn('viewer')).see(VerifiedView, './changes/verify')

/** Everything that the database holds, as text. */
async function everything({ store }: TestApp): Promise<string> {
  const rows = []
  for (const table of APPEND_ONLY) rows.push([getTableName(table), await store.db.select().from(table)])
  return JSON.stringify(rows)
}

describe('words that must not be there', () => {
  it('are removed from record, trail and every view, also of the past, and the record still holds', async () => {
    const app = await named()
    const before = await app.office.see(BoardView, './board?asAt=2020-12-10')
    expect(JSON.stringify(before)).toContain(NAME)

    const asked = await ask(app)
    expect([asked.status, asked.body]).toEqual([201, expect.anything()])
    const [request] = PlanRedactionsView.parse(asked.body).redactions
    expect(request?.places.map(({ table, column }) => `${table} ${column}`).sort()).toEqual([
      'changes after',
      'changes after',
      'changes before',
      'progress_updates help_needed',
      'progress_updates progress',
      'progress_updates progress',
    ])
    expect(JSON.stringify(asked.body)).not.toContain('Sample')

    expect((await decide(app, 'removed')).status).toBe(201)
    expect(await everything(app)).not.toMatch(/jo o.sample/i)
    expect(JSON.stringify(await seeAction(app.office, '1.1'))).toContain('We met [words removed] at home.')
    const after = await app.office.see(BoardView, './board?asAt=2020-12-10')
    expect(JSON.stringify(after)).toBe(JSON.stringify(before).replaceAll(NAME, '[words removed]'))
    expect(await verify(app)).toMatchObject({ intact: true, faults: [] })

    const { changes } = await app.office.see(ChangesView, './changes?verb=removed-words')
    expect(changes.map(({ by, after: said }) => [by, said])).toEqual([
      ['Administrator', { reason: REASON, askedBy: 'Programme office', places: 6 }],
    ])
  })

  it('are removed from what is kept in several parts, as columns of a council’s own sheet are', async () => {
    const app = await named()
    const { action } = await seeAction(app.office, '1.1')
    const ownColumns = [
      { label: 'Case', text: `Of ${NAME}` },
      { label: 'Links to', text: 'Another plan' },
    ]
    expect((await revise(app.office, '1.1', { ownColumns, basedOn: action.versionId })).status).toBe(201)
    await ask(app)
    expect((await decide(app, 'removed')).status).toBe(201)
    expect((await seeAction(app.office, '1.1')).action.ownColumns).toEqual([
      { label: 'Case', text: 'Of [words removed]' },
      { label: 'Links to', text: 'Another plan' },
    ])
    expect(await everything(app)).not.toMatch(/jo o.sample/i)
    expect((await verify(app)).intact).toBe(true)
  })

  it('are removed a second time from what the first left', async () => {
    const app = await named()
    await ask(app)
    await decide(app, 'removed')
    await ask(app, 'at home')
    expect((await decide(app, 'removed')).status).toBe(201)
    expect(JSON.stringify(await seeAction(app.office, '1.1'))).toContain('We met [words removed] [words removed].')
    expect((await verify(app)).intact).toBe(true)
  })

  it('stay where it is refused, and nothing of the texts is kept with the request', async () => {
    const app = await named()
    await ask(app)
    expect((await decide(app, 'refused')).status).toBe(201)
    expect(JSON.stringify(await seeAction(app.office, '1.1'))).toContain(NAME)
    const [request] = (await app.office.see(PlanRedactionsView, './redactions')).redactions
    expect(request).toMatchObject({ state: 'refused', decidedBy: 'Administrator' })
    expect((await decide(app, 'removed')).status).toBe(409)
  })

  it('asked for twice are removed once: the second is refused, and says what to do', async () => {
    const app = await named()
    await ask(app)
    await ask(app)
    expect((await decide(app, 'removed')).status).toBe(201)
    const second = await decide(app, 'removed', 1)
    expect([second.status, (second.body as { code: string }).code]).toEqual([409, 'moved-on'])
    expect((await verify(app)).intact).toBe(true)
  })

  it.each<[what: string, words: string, reason: string, field: string]>([
    ['that stand nowhere', 'Nobody Atall', REASON, 'words'],
    ['of two letters', 'J.o', REASON, 'words'],
    ['that are blank', '\u200b', REASON, 'words'],
    ['without a reason', NAME, ' ', 'reason'],
    ['with a reason that repeats them', NAME, `It names ${NAME}`, 'reason'],
  ])('are not looked for: %s', async (_what, words, reason, field) => {
    const reply = await ask(await named(), words, reason)
    expect([reply.status, Object.keys((reply.body as { fields: object }).fields)]).toEqual([400, [field]])
  })

  it.each(['viewer', 'owner', 'chair', 'scrutiny', 'programme'] as const)('are not removed by a %s', async (role) => {
    const app = await named()
    await ask(app)
    const [request] = (await app.office.see(PlanRedactionsView, './redactions')).redactions
    const reply = await (await app.signedIn(role)).post(`/redactions/${request?.id}/decisions`, { decision: 'removed' })
    expect(reply.status).toBe(403)
    expect((await (await app.signedIn(role)).get('/redactions')).status).toBe(403)
  })
})

describe('the check of the record finds', () => {
  const touched: [what: string, statement: string][] = [
    [
      'other words put in the place',
      `UPDATE progress_updates SET progress = 'All is well' WHERE progress LIKE '%words removed] at%'`,
    ],
    ['the removal itself altered', `UPDATE redactions SET left_digest = was`],
    [
      'a place that was never said to be emptied',
      `UPDATE progress_updates SET next_steps = '[words removed]' WHERE next_steps IS NOT NULL`,
    ],
  ]
  it.each(touched)('%s', async (_what, statement) => {
    const app = await named()
    await ask(app)
    await decide(app, 'removed')
    await app.store.tx(async (tx) => {
      for (const table of ['progress_updates', 'redactions']) await unguard(tx, table)
      await raw(tx, statement)
    })
    const { intact, faults } = await verify(app)
    expect(intact).toBe(false)
    expect(faults.map(({ what }) => what)).toContain('altered')
  })
})
