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
    ...Array.from({ length: 4 }, () => ['partner', null]),
    ['scrutiny', null],
    ['staff', null],
  ])
})

it('shows what was known on an earlier day', async () => {
  const then = await about('?asAt=2020-01-09')
  expect(then.sources.map(({ publishedOn }) => publishedOn)).toEqual(['2019-08-27'])
  expect(then.visits).toHaveLength(1)
  expect((await about('?asAt=2020-08-25')).visits[1]).toMatchObject({ letterOn: null, letterPublished: false })
})

it('names who chairs by their part in the plan alone, where nobody holds the post that does', async () => {
  const { signedIn: of } = await openTestApp({ over: onTestFinished })
  const office = await of('programme')
  const chairs = async () =>
    (await office.see(AboutView, './about')).oversight.flatMap(({ part, post, holder }) =>
      part === 'chair' ? [[post, holder]] : [],
    )
  expect(await chairs()).toEqual([['Independent chair, Improvement Board', 'Rory Paterson']])

  const { posts } = await office.see(PostsView, './posts')
  const chair = posts.find(({ oversees }) => oversees === 'chair')
  const change = { ...chair, oversees: '', basedOn: chair?.versionId, reason: 'Chairs no more' }
  expect((await office.post(`./posts/${chair?.key}/versions`, change)).status).toBe(201)
  expect(await chairs()).toEqual([[null, 'Independent chair']])
})
