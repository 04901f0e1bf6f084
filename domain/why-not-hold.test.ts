import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { arrangedFrom, givesWay, whyNotHold, whyNotPostDays, whyNotTakeOver, type Holding } from './why-not-hold.ts'

const on = (said: string | null) => (said === null ? null : day(said))
const held = (fromOn: string | null, toOn: string | null, rest: Partial<Holding> = {}): Holding => ({
  name: 'Ellis Example',
  capacity: 'holder',
  fromOn: on(fromOn),
  toOn: on(toOn),
  ...rest,
})
const ALWAYS = { fromOn: null, toOn: null }

describe('a holder of a post', () => {
  it.each<[string, Holding, { fromOn: string | null; toOn: string | null }, Holding[], string | undefined]>([
    ['its first', held('2019-09-01', null), ALWAYS, [], undefined],
    ['whose last day is their first', held('2019-09-01', '2019-09-01'), ALWAYS, [], undefined],
    ['whose last day is before it', held('2019-09-01', '2019-08-31'), ALWAYS, [], 'toOn'],
    ['from the post’s first day', held('2020-04-01', null), { fromOn: '2020-04-01', toOn: null }, [], undefined],
    ['from before the post', held('2020-03-31', null), { fromOn: '2020-04-01', toOn: null }, [], 'fromOn'],
    ['from no known day, of a post with a first', held(null, null), { fromOn: '2020-04-01', toOn: null }, [], 'fromOn'],
    ['until the post’s last day', held(null, '2020-04-01'), { fromOn: null, toOn: '2020-04-01' }, [], undefined],
    ['until after it', held(null, '2020-04-02'), { fromOn: null, toOn: '2020-04-01' }, [], 'toOn'],
    ['with no end, of a post that ended', held(null, null), { fromOn: null, toOn: '2020-04-01' }, [], 'toOn'],
    ['from the day after another', held('2020-06-01', null), ALWAYS, [held('2019-09-01', '2020-05-31')], undefined],
    ['from another’s last day', held('2020-05-31', null), ALWAYS, [held('2019-09-01', '2020-05-31')], 'fromOn'],
    ['until another’s first day', held(null, '2019-09-01'), ALWAYS, [held('2019-09-01', null)], 'fromOn'],
    ['until the day before it', held(null, '2019-08-31'), ALWAYS, [held('2019-09-01', null)], undefined],
    ['beside another without days', held(null, null), ALWAYS, [held(null, null)], 'fromOn'],
    [
      'beside a deputy',
      held('2020-05-31', null),
      ALWAYS,
      [held('2019-09-01', null, { capacity: 'deputy' })],
      undefined,
    ],
    [
      'as a deputy, beside a holder',
      held('2020-05-31', null, { capacity: 'deputy' }),
      ALWAYS,
      [held(null, null)],
      undefined,
    ],
  ])('%s', (_what, one, post, others, field) => {
    expect(whyNotHold(one, { fromOn: on(post.fromOn), toOn: on(post.toOn) }, others)?.field).toBe(field)
  })

  it('is told who is in the way, and until when', () => {
    expect(whyNotHold(held('2021-01-04', null), ALWAYS, [held('2019-09-01', null)])?.message).toBe(
      'Ellis Example holds this post from 1 September 2019. Say their last day first, or hand the post over',
    )
    expect(whyNotHold(held('2021-01-04', null), ALWAYS, [held(null, '2021-01-29')])?.message).toBe(
      'Ellis Example holds this post until 29 January 2021. Enter a day after that, or say that one of them stands in',
    )
  })
})

it.each([
  [null, null, 3, undefined],
  ['2020-04-01', '2020-03-31', 0, 'toOn'],
  ['2020-04-01', '2021-12-31', 1, undefined],
  ['2020-04-01', '2021-01-31', 1, undefined],
  ['2020-04-01', '2021-01-30', 1, 'toOn'],
  ['2020-04-01', '2021-01-30', 0, undefined],
  ['2020-04-01', '2021-12-31', 0, undefined],
  ['2020-06-01', null, 0, undefined],
  ['2020-06-02', null, 0, 'fromOn'],
  [null, '2020-12-31', 0, undefined],
  [null, '2020-12-30', 0, 'toOn'],
])('a post from %s until %s that owns %i actions is refused beside %s', (fromOn, toOn, owned, field) => {
  const post = { fromOn: on(fromOn), toOn: on(toOn) }
  expect(whyNotPostDays(post, [held('2020-06-01', '2020-12-31')], { owned, today: day('2021-01-31') })?.field).toBe(
    field,
  )
})

describe('a post that is taken over', () => {
  const next = held('2021-02-01', null, { name: 'Next Example' })
  it.each<[string, Holding[], string, { fromOn: string | null; toOn: string | null }, string | undefined]>([
    ['the day after its holder came', [held('2019-09-01', null)], '2019-09-02', ALWAYS, undefined],
    ['the day its holder came', [held('2019-09-01', null)], '2019-09-01', ALWAYS, 'fromOn'],
    ['from a holder of no known first day', [held(null, null)], '2019-09-01', ALWAYS, undefined],
    ['from nobody', [], '2019-09-01', ALWAYS, undefined],
    ['after a gap', [held(null, '2019-06-30')], '2019-09-01', ALWAYS, undefined],
    ['before who is to come', [held(null, '2021-01-31'), next], '2021-01-04', ALWAYS, 'fromOn'],
    ['from who is to come', [held(null, '2021-01-31'), next], '2021-02-02', ALWAYS, undefined],
    ['beside a deputy who came later', [held(null, null, { capacity: 'deputy' })], '2021-01-04', ALWAYS, undefined],
    ['before there is such a post', [], '2020-03-31', { fromOn: '2020-04-01', toOn: null }, 'fromOn'],
    ['on its last day', [held(null, null)], '2020-04-01', { fromOn: null, toOn: '2020-04-01' }, undefined],
    ['after it', [], '2020-04-02', { fromOn: null, toOn: '2020-04-01' }, 'fromOn'],
  ])('%s', (_when, holders, firstDay, post, field) => {
    expect(whyNotTakeOver(day(firstDay), { fromOn: on(post.fromOn), toOn: on(post.toOn) }, holders)?.field).toBe(field)
  })

  it('is told who is to come, and from when', () => {
    expect(whyNotTakeOver(day('2021-01-04'), ALWAYS, [held(null, '2021-01-31'), next])?.message).toBe(
      'Next Example holds this post from 1 February 2021. Enter a day after that',
    )
  })

  it.each([
    ['2021-01-30', ['Ellis Example', 'Next Example']],
    ['2021-01-31', ['Ellis Example', 'Next Example']],
    ['2021-02-01', ['Next Example']],
  ])('is after whoever holds it on %s or is to come, and nobody who stands in', (from, names) => {
    const holders = [
      next,
      held(null, '2021-01-31'),
      held('2020-01-01', null, { capacity: 'deputy', name: 'D Example' }),
    ]
    expect(arrangedFrom(holders, day(from)).map(({ name }) => name)).toEqual(names)
  })

  it('has whoever holds it on that day give way, and nobody else', () => {
    const holders = [held(null, '2021-01-31', { capacity: 'deputy' }), held(null, '2021-01-31'), next]
    expect(givesWay(holders, day('2021-01-31'))?.toOn).toBe('2021-01-31')
    expect(givesWay(holders, day('2021-02-01'))).toBeUndefined()
    expect(givesWay(holders, day('2021-02-02'))?.name).toBe('Next Example')
  })
})
