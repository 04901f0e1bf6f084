import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { ActionView, ActionsView } from '../../domain/contract/actions.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { MyUpdatesView } from '../../domain/contract/my-updates.ts'
import { differencesOf } from '../../domain/words/changes.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { held } from '../testing/caller.ts'
import { everythingIn } from '../testing/everything.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { exported } from '../testing/plan-files.ts'
import { changeDate, report, seeAction } from '../testing/updates.ts'

const NEW = {
  ref: 'R1',
  title: 'A welcome for every new foster carer',
  successMeasure: 'By June 2021 nine in ten carers say they were well prepared',
  area: 3,
  recommendations: [10],
  ownerPost: 'head-of-children-in-care',
  supportingPosts: ['head-of-service-early-help', 'head-of-quality-assurance', 'head-of-service-early-help'],
  ownColumns: [
    { label: 'Links to', text: 'Sufficiency strategy, 2.4' },
    { label: '=Budget', text: '£40,000' },
  ],
  startsOn: '2020-12-01',
  dueOn: '2021-06-30',
  reason: 'The board asked for it',
}
const SUPPORTING = [
  { key: 'head-of-service-early-help', post: expect.stringContaining('Early Help') as string },
  { key: 'head-of-quality-assurance', post: expect.any(String) as string },
]

const app = await openTestApp({ over: afterAll })
const [programme, owner] = [await app.signedIn('programme'), await app.signedIn('owner')]
expect((await programme.post('./actions', NEW)).status).toBe(201)
const see = () => seeAction(programme, 'R1')

describe('posts that support an action', () => {
  it('stand on its page, each once, beside the one that answers for it', async () => {
    const { action } = await see()
    expect(action.owner.key).toBe('head-of-children-in-care')
    expect(action.supporting).toHaveLength(2)
    expect(action.supporting).toEqual(expect.arrayContaining(SUPPORTING))
  })

  it('are found by a filter by post, which says whom they support', async () => {
    const found = await programme.see(ActionsView, './actions?owner=head-of-service-early-help')
    const one = found.actions.find(({ ref }) => ref === 'R1')
    expect(one?.owner.key).toBe('head-of-children-in-care')
    expect(one?.supporting).toEqual(expect.arrayContaining(SUPPORTING))
    expect(found.owners.map(({ key }) => key)).toContain('head-of-quality-assurance')
  })

  it('read it among their updates, and owe nothing of it', async () => {
    const mine = await owner.see(MyUpdatesView, './my-updates')
    expect(mine.supported.map(({ ref }) => ref)).toEqual(['5.6', 'R1'])
    expect(mine.actions.map(({ action }) => action.ref)).not.toContain('R1')
    const before = await everythingIn(app.store)
    expect((await report(owner, 'R1')).status).toBe(403)
    expect(await everythingIn(app.store)).toEqual(before)
  })

  it('do not include its owner', async () => {
    const reply = await programme.post('./actions', { ...NEW, ref: 'R2', supportingPosts: [NEW.ownerPost] })
    expect([reply.status, reply.body.fields]).toEqual([
      400,
      { supportingPosts: 'Its owner answers for it. Name other posts' },
    ])
  })

  it('are posts of the plan', async () => {
    const reply = await programme.post('./actions', { ...NEW, ref: 'R2', supportingPosts: ['nobody'] })
    expect(reply.body.fields).toEqual({ supportingPosts: 'There is no such post. Choose one from the list' })
  })
})

describe('columns of the council’s own', () => {
  it('stand on its page in the order of the sheet', async () => {
    expect((await see()).action.ownColumns).toEqual(NEW.ownColumns)
  })

  it('are found by a search', async () => {
    const { actions } = await programme.see(ActionsView, './actions?q=sufficiency')
    expect(actions.map(({ ref }) => ref)).toContain('R1')
  })

  it('are columns of a table that leaves the house, whose names run nothing', async () => {
    const { text } = await programme.get('./actions.csv?q=sufficiency')
    const [heads = '', row = ''] = text.split('\r\n')
    expect(heads).toMatch(/"Links to","'=Budget"$/)
    expect(row).toMatch(/"Sufficiency strategy, 2.4","£40,000"$/)
    expect((await programme.get('./actions.csv?q=pods')).text).not.toContain('Links to')
  })

  it('of one name are one', async () => {
    const ownColumns = [...NEW.ownColumns, { label: 'links  TO', text: 'Another' }]
    const reply = await programme.post('./actions', { ...NEW, ref: 'R2', ownColumns })
    expect(reply.body.fields).toEqual({ 'ownColumns.2.label': 'Another column is called so' })
  })
})

describe('a milestone', () => {
  it('may have an owner of its own and a note, which change as its day does', async () => {
    const said = {
      title: 'Carers asked',
      dueOn: '2021-02-26',
      ownerPost: 'head-of-service-early-help',
      note: 'With health',
    }
    const added = held(ActionView, (await programme.post('./actions/R1/milestones', said)).body)
    const [milestone] = added.action.milestones
    expect(milestone).toMatchObject({ owner: { key: 'head-of-service-early-help' }, note: 'With health' })
    const again = { ...said, note: '', basedOn: milestone?.versionId }
    const changed = await programme.post(`./actions/R1/milestones/${milestone?.id}`, again)
    expect(held(ActionView, changed.body).action.milestones[0]).toMatchObject({ note: null })
    const unchanged = await programme.post(`./actions/R1/milestones/${milestone?.id}`, {
      ...again,
      basedOn: held(ActionView, changed.body).action.milestones[0]?.versionId,
    })
    expect(unchanged.status).toBe(400)
    expect((await programme.get('./actions.csv?q=R1')).text).toContain('not reached yet (')
  })
})

describe('what was named', () => {
  it('goes on through an edit and a date that the board moved', async () => {
    const { signedIn } = await openTestApp({ over: onTestFinished })
    const [office, chair] = [await signedIn('programme'), await signedIn('chair')]
    await office.post('./actions', NEW)
    const { action } = await seeAction(office, 'R1')
    const edited = await office.post('./actions/R1/versions', {
      ...NEW,
      supportingPosts: ['head-of-quality-assurance'],
      ownColumns: NEW.ownColumns.slice(0, 1),
      basedOn: action.versionId,
    })
    expect(held(ActionView, edited.body).versions[0]?.changed.map(({ field }) => field)).toEqual([
      'supportingPosts',
      'ownColumns',
    ])
    const asked = { step: 'asked', toOn: '2021-09-30', reasonCode: 'capacity', reason: 'Leave', effect: 'A term later' }
    expect((await changeDate(office, 'R1', asked)).status).toBe(201)
    const agreed = { step: 'agreed', meeting: 'board-2020-12-10', minuteReference: 'IB 7' }
    expect((await changeDate(chair, 'R1', agreed)).status).toBe(201)
    const { action: after } = await seeAction(office, 'R1')
    expect(after.supporting.map(({ key }) => key)).toEqual(['head-of-quality-assurance'])
    expect(after.ownColumns).toEqual(NEW.ownColumns.slice(0, 1))

    const { changes } = await office.see(ChangesView, './changes?verb=changed')
    const posts = [
      { key: 'head-of-service-early-help', title: 'Early Help' },
      { key: 'head-of-quality-assurance', title: 'Audit' },
    ]
    const said = differencesOf(changes[0] as Parameters<typeof differencesOf>[0], { posts })
    expect(said).toContainEqual(
      expect.objectContaining({ label: 'Supported by', before: 'Audit, Early Help', after: 'Audit' }),
    )
    expect(said).toContainEqual(
      expect.objectContaining({
        label: 'Columns of your own',
        before: 'Links to: Sufficiency strategy, 2.4\n=Budget: £40,000',
        after: 'Links to: Sufficiency strategy, 2.4',
      }),
    )
  })

  it('comes out of a plan file and into another as it was', async () => {
    const written = await exported(app.store)
    expect(written).toContain('"supportingPosts": [')
    const again = await openTestApp({ over: onTestFinished, empty: true })
    again.clock.moveTo(app.clock.now())
    await importPlan(again.deps, JSON.parse(written), { by: 'it@council.example', file: 'plan.json' })
    expect(await exported(again.store)).toBe(written)
  })
})
