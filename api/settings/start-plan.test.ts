import { readdirSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ChangesView } from '../../domain/contract/changes.ts'
import { PlansView } from '../../domain/contract/plans.ts'
import { SettingsView } from '../../domain/contract/settings.ts'
import { isOfNoPlan } from '../../domain/of-no-plan.ts'
import { openTestApp } from '../testing/open-test-app.ts'

const NEW = { council: 'Northmere Council', title: 'Improvement plan', reportPublishedOn: '3/2/2020' }

describe('a plan that is started', () => {
  it('stands at an address made of its council and year, with whoever started it as its office, and says so', async () => {
    const { signedIn } = await openTestApp({ over: onTestFinished })
    const keeper = await signedIn('administrator')
    const { status, body } = await keeper.post('/plans', NEW)
    expect(status).toBe(201)
    expect(body.plan.slug).toBe('northmere-2020')
    expect(body.me.role).toBe('programme')
    expect(body.stands).toMatchObject({ areas: 0, people: 1, actions: 0 })
    const { changes } = await keeper.see(ChangesView, '/plans/northmere-2020/changes')
    expect(changes.map(({ verb, subject }) => [verb, subject.kind])).toEqual([
      ['added', 'person'],
      ['added', 'plan'],
    ])
    const { plans } = await keeper.see(PlansView, '/plans')
    expect(plans.map(({ slug, role }) => [slug, role])).toContainEqual(['northmere-2020', 'programme'])
  })

  it('is not where another is, nor at the address of a page; and the next free one is found', async () => {
    const { signedIn } = await openTestApp({ over: onTestFinished })
    const office = await signedIn('programme')
    expect((await office.post('/plans', { ...NEW, slug: 'medway-2019' })).body.fields).toEqual({
      slug: 'Another plan here has that address. Choose another, or leave this empty',
    })
    expect((await office.post('/plans', { ...NEW, slug: 'people' })).body.fields).toEqual({
      slug: 'Choose another slug: that is the address of a page',
    })
    const slugs = ['Medway Council', 'Medway', 'Start', '市議会'].map((council) => ({
      council,
      title: 'Plan',
      reportPublishedOn: '2019-08-27',
    }))
    const made: string[] = []
    for (const said of slugs) made.push((await office.post('/plans', said)).body.plan.slug as string)
    expect(made).toEqual(['medway-2019-2', 'medway-2019-3', 'start-2019', 'plan-2019'])
  })

  it('is not called as another of the council is, nor becomes so', async () => {
    const { signedIn } = await openTestApp({ over: onTestFinished })
    const office = await signedIn('programme')
    expect((await office.post('/plans', NEW)).status).toBe(201)
    const told = {
      title: expect.stringMatching(/^There is a plan of that council and title already, at \/northmere-2020/),
    }
    expect((await office.post('/plans', { ...NEW, council: 'northmere  council' })).body.fields).toEqual(told)
    const { body } = await office.post('/plans', { ...NEW, title: 'Improvement plan 2026' })
    const { settings, plan } = SettingsView.parse(body)
    const renamed = { ...settings, title: 'Improvement Plan', reason: 'Shorter', basedOn: settings.versionId }
    expect((await office.post(`/plans/${plan.slug}/versions`, renamed)).body.fields).toEqual(told)
  })

  it('is one, however often it is sent', async () => {
    const { signedIn } = await openTestApp({ over: onTestFinished })
    const office = await signedIn('programme')
    const send = () => office.post('/plans', NEW).set('idempotency-key', 'once')
    expect((await send()).status).toBe(201)
    const again = await send()
    expect([again.status, again.body.plan.slug]).toEqual([200, 'northmere-2020'])
    expect((await office.see(PlansView, '/plans')).plans).toHaveLength(2)
  })

  it.each([
    [{ ...NEW, council: ' ' }, 'council', 'Enter the council’s name'],
    [{ ...NEW, title: '' }, 'title', 'Enter what the plan is called'],
    [{ ...NEW, judgement: 'bad' }, 'judgement', 'Choose from the list'],
    [{ ...NEW, inspectedTo: '4/2/2020' }, 'reportPublishedOn', 'Enter a day that is not before the inspection ended'],
  ])('is refused in a sentence beside the box: %j', async (said, field, sentence) => {
    const { signedIn } = await openTestApp({ over: onTestFinished })
    const { status, body } = await (await signedIn('programme')).post('/plans', said)
    expect([status, body.fields]).toEqual([400, { [field]: sentence }])
  })
})

it('no plan can have the address of a page', () => {
  const pages = readdirSync(new URL('../../dashboard/src/routes', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
    .map(({ name }) => name)
  expect(pages.filter((page) => !isOfNoPlan(page))).toEqual([])
})
