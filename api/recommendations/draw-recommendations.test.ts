import { openTestApp } from '../testing/open-test-app.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { ActionsView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { AreaView, AreasView } from '../../domain/contract/areas.ts'
import { RecommendationView, RecommendationsView } from '../../domain/contract/recommendations.ts'
import { medway2019 } from '../../seed/medway-2019/plan-file.ts'

const { signedIn } = await openTestApp({ over: afterAll })
const viewer = await signedIn('viewer')
/** An action as it stands in a list, without what the last boards saw of it and who supports it. */
const listed = ({ atBoards: _, supporting: __, ...action }: ActionsView['actions'][number]) => action

describe('recommendations', () => {
  it('are the ten of the report, word for word, with its source and licence', async () => {
    const { recommendations } = await viewer.see(RecommendationsView, './recommendations')
    expect(recommendations.map(({ number, wording }) => [number, wording])).toEqual(
      medway2019.recommendations.map(({ number, versions }) => [number, versions[0]?.wording]),
    )
    for (const { source } of recommendations)
      expect(source).toMatchObject({
        publishedOn: '2019-08-27',
        licence: expect.stringContaining('Open Government Licence'),
      })
    expect(recommendations[2]?.areas.map(({ number }) => number)).toEqual([1, 5])
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('%i shows its actions, and what they show together', async (number) => {
    const view = await viewer.see(RecommendationView, `./recommendations/${number}`)
    const { actions } = await viewer.see(ActionsView, `./actions?recommendation=${number}`)
    const board = await viewer.see(BoardView, './board')
    expect(view.actions.filter(({ state }) => state === 'active')).toEqual(actions.map(listed))
    const { counts, worst, total } = view.recommendation
    expect(board.recommendations[number - 1]).toMatchObject({ counts, worst, total })
    expect(view.history.at(-1)).toEqual({ meeting: null, counts, worst, total })
  })

  it('10 had no action before the refresh', async () => {
    const then = await viewer.see(RecommendationView, './recommendations/10?asAt=2020-06-10')
    expect(then.recommendation).toMatchObject({ total: 0, worst: null })
    expect([then.actions, then.history.map(({ total }) => total)]).toEqual([[], Array(then.history.length).fill(0)])
    const now = await viewer.see(RecommendationView, './recommendations/10')
    expect(now.actions.map(({ ref }) => ref)).toEqual(['3.7'])
  })

  it.each(['0', '11', '999', 'one', '1.5', '-1'])('%s is not there', async (number) => {
    expect((await viewer.get(`./recommendations/${number}`)).status).toBe(404)
  })
})

describe('priority areas', () => {
  it('have the titles of their day', async () => {
    const titles = async (query: string) =>
      (await viewer.see(AreasView, `./areas${query}`)).areas.map(({ title }) => title)
    expect(await titles('')).toEqual([
      'Quality of practice',
      'Capacity and capability of workforce',
      'Strategic leadership',
      'Quality assurance and performance management',
      'Partnerships',
    ])
    const old = ['Effective leadership and management', 'Partnerships and engagement']
    const then = await titles('?asAt=2020-06-10')
    expect([then[2], then[4]]).toEqual(old)
    expect([(await titles('?asAt=2020-07-19'))[2], (await titles('?asAt=2020-07-20'))[2]]).toEqual([
      old[0],
      'Strategic leadership',
    ])
  })

  it('tell how they were called before', async () => {
    const { titles } = await viewer.see(AreaView, './areas/5')
    expect(titles).toEqual([
      { title: 'Partnerships', fromOn: '2020-07-20' },
      { title: 'Partnerships and engagement', fromOn: '2019-09-30' },
    ])
    expect((await viewer.see(AreaView, './areas/5?asAt=2020-06-10')).titles).toHaveLength(1)
    expect((await viewer.see(AreaView, './areas/1')).titles).toHaveLength(1)
  })

  it.each([1, 2, 3, 4, 5])('%i shows its actions, and what they show together', async (number) => {
    const view = await viewer.see(AreaView, `./areas/${number}`)
    const { actions } = await viewer.see(ActionsView, `./actions?area=${number}`)
    const board = await viewer.see(BoardView, './board')
    expect(view.actions.filter(({ state }) => state === 'active')).toEqual(actions.map(listed))
    const { counts, worst, total, sponsor } = view.area
    expect(board.areas[number - 1]).toMatchObject({ counts, worst, total })
    expect(sponsor).toEqual({ key: 'director-of-people', post: 'Director of People (Children and Adults)' })
  })

  it('answer the recommendations that say so', async () => {
    const { areas } = await viewer.see(AreasView, './areas')
    expect(areas.map(({ recommendations }) => recommendations.map(({ number }) => number))).toEqual([
      [3, 5, 6, 7],
      [2, 5],
      [1, 4, 10],
      [1, 5, 7],
      [3, 4, 8, 9],
    ])
  })

  it.each(['0', '6', 'x'])('%s is not there', async (number) => {
    expect((await viewer.get(`./areas/${number}`)).status).toBe(404)
  })
})
