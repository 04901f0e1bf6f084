import { describe, expect, it, onTestFinished } from 'vitest'
import { AreasView } from '../domain/contract/areas.ts'
import { PostsView } from '../domain/contract/posts.ts'
import { Problem } from '../domain/contract/problem.ts'
import { held } from './testing/caller.ts'
import { everythingIn } from './testing/everything.ts'
import { openTestApp } from './testing/open-test-app.ts'

const open = async () => {
  const app = await openTestApp({ over: onTestFinished })
  return { ...app, office: await app.signedIn('programme') }
}

describe('several priority areas', () => {
  it('are added together, under their own numbers or the next that are free', async () => {
    const { office } = await open()
    const areas = [{ title: 'Front door' }, { title: 'Early help', number: '6' }, { title: 'Health', number: '' }]
    const { status, body } = await office.post('./areas/several', { areas, reason: 'The refreshed plan' })
    expect(status).toBe(201)
    const added = held(AreasView, body).areas.slice(-3)
    expect(added.map(({ number, title }) => [number, title])).toEqual([
      [6, 'Early help'],
      [7, 'Front door'],
      [8, 'Health'],
    ])
  })

  it('are all refused for one of them, each beside its field', async () => {
    const { office, store } = await open()
    const before = await everythingIn(store)
    const areas = [
      { title: 'Health' },
      { title: 'health ' },
      { title: 'More', number: '1' },
      { title: 'Quality of practice' },
    ]
    const { status, body } = await office.post('./areas/several', { areas })
    expect([status, Problem.parse(body).fields]).toEqual([
      400,
      {
        'areas.1.title': 'Priority area 6 has that title already. Enter another',
        'areas.2.number': 'There is a priority area 1 already. Enter another number, or none',
        'areas.3.title': 'Priority area 1 has that title already. Enter another',
      },
    ])
    expect(await everythingIn(store), 'nothing is added').toEqual(before)
    expect((await office.post('./areas/several', { areas: [] })).body.fields).toEqual({
      areas: 'Add at least one priority area',
    })
  })
})

describe('several posts', () => {
  const COUNCIL = { organisation: 'Medway Council' }

  it('are added together, each with who holds it', async () => {
    const { office } = await open()
    const posts = [
      { ...COUNCIL, title: 'Head of Health', holder: 'Dan Whitfield' },
      { title: 'Designated Nurse', organisation: 'NHS Kent', holder: '' },
    ]
    const { status, body } = await office.post('./posts/several', { posts })
    expect(status).toBe(201)
    const added = held(PostsView, body).posts.filter(({ key }) => ['head-of-health', 'designated-nurse'].includes(key))
    expect(added.map(({ title, organisation, holder }) => [title, organisation, holder])).toEqual([
      ['Designated Nurse', 'NHS Kent', null],
      ['Head of Health', 'Medway Council', 'Dan Whitfield'],
    ])
  })

  it('are all refused for one of them, each beside its field', async () => {
    const { office, store } = await open()
    const before = await everythingIn(store)
    const posts = [
      { ...COUNCIL, title: 'Head of Health' },
      { ...COUNCIL, title: 'head of  health' },
    ]
    const { status, body } = await office.post('./posts/several', { posts })
    expect([status, Problem.parse(body).fields]).toEqual([
      400,
      { 'posts.1.title': 'There is a post Head of Health already. Say what this one is for, or change that one' },
    ])
    const unsaid = { posts: [{ title: '', organisation: '' }] }
    expect((await office.post('./posts/several', unsaid)).body.fields).toEqual({
      'posts.0.title': expect.stringContaining('Enter the post'),
      'posts.0.organisation': expect.stringContaining('Enter whose post it is'),
    })
    expect(await everythingIn(store), 'nothing is added').toEqual(before)
  })
})
