import { afterAll, expect, it, onTestFinished } from 'vitest'
import { AboutView } from '../../domain/contract/about.ts'
import { PostsView } from '../../domain/contract/posts.ts'
import { openTestApp } from '../testing/open-test-app.ts'

const { signedIn } = await openTestApp({ over: afterAll })
const about = async (query = '') => (await signedIn('viewer')).see(AboutView, `./about${query}`)

it('says what was judged, what was published, and who oversees the plan', async () => {
  const view = await about()
  expect(view).toMatchObject({ judgement: 'inadequate', reportPublishedOn: '2019-08-27', inspectedTo: '2019-07-26' })
  expect(view.sources.map(({ publishedOn, recommendations }) => [publishedOn, recommendations])).toEqual([
    ['2019-08-27', 10],
    ['2020-01-10', 0],
    ['2020-09-15', 0],
  ])
  expect(view.visits.map(({ startsOn, letterOn }) => [startsOn, letterOn])).toEqual([
    ['2019-07-15', '2019-08-27'],
    ['2020-08-20', '2020-09-15'],
  ])
  expect(view.oversight.map(({ part, holder }) => [part, holder])).toEqual([
    ['chair', 'Rory Paterson'],
    ['commissioner', 'Eleanor Brazil'],
    ['lead-member', 'Cllr Josie Iles'],
    ['director', 'Ian Sutherland'],
    ['board-member', 'Board member'],
    ...Array.from({ length: 4 }, () => ['partner', null]),
    ['scrutiny', null],
    ['scrutiny', 'Scrutiny officer'],
    ['staff', null],
  ])
})

it('shows what was known on an earlier day', async () => {
  const then = await about('?asAt=2020-01-09')
  expect(then.sources.map(({ publishedOn }) => publishedOn)).toEqual(['2019-08-27'])
  expect(then.visits).toHaveLength(1)
  expect((await about('?asAt=2020-08-25')).visits[1]).toMatchObject({ letterOn: null, letterPublished: false })
})

it('names who oversees the plan by their part in it alone, and nobody twice', async () => {
  const { signedIn: of } = await openTestApp({ over: onTestFinished })
  const office = await of('programme')
  const told = async () =>
    (await office.see(AboutView, './about')).oversight.flatMap(({ part, post, holder }) =>
      ['chair', 'board-member'].includes(part) ? [[part, post, holder]] : [],
    )
  const WHO_CHAIRS = 'Independent chair, Improvement Board'
  expect(await told()).toEqual([
    ['chair', WHO_CHAIRS, 'Rory Paterson'],
    ['board-member', null, 'Board member'],
  ])

  const { posts } = await office.see(PostsView, './posts')
  const chair = posts.find(({ oversees }) => oversees === 'chair')
  const change = { ...chair, oversees: '', basedOn: chair?.versionId, reason: 'Chairs no more' }
  expect((await office.post(`./posts/${chair?.key}/versions`, change)).status).toBe(201)
  const member = { title: 'Head of Health', organisation: 'Health', oversees: 'board-member', holder: 'board member' }
  expect((await office.post('./posts', member)).status).toBe(201)
  expect(await told()).toEqual([
    ['chair', null, 'Independent chair'],
    ['board-member', 'Head of Health', 'board member'],
  ])
})
