import { afterAll, describe, expect, it } from 'vitest'
import { CompareView } from '../../domain/contract/compare.ts'
import { openTestApp } from '../testing/open-test-app.ts'

const { signedIn } = await openTestApp({ over: afterAll })
const chair = await signedIn('chair')
const compare = (query: string) => chair.see(CompareView, `./compare${query}`)

describe('comparing two moments', () => {
  it('starts from the last board when nothing is said, and says what its board page says', async () => {
    const { from, to, counts, sentence } = await compare('')
    expect(from.meeting?.id).toBe('board-2020-10-28')
    expect(to.isNow).toBe(true)
    expect(counts).toMatchObject({ worse: 7, better: 4, signed: 1, added: 1, withdrawn: 0 })
    expect(sentence).toBe('7 actions got worse, 4 got better, 1 was added and 1 was agreed complete')
  })

  it('says what the refresh did: added, withdrawn, reworded, areas renamed', async () => {
    const { counts, changed, rewordedHeadings } = await compare('?from=2020-07-19&asAt=2020-07-20')
    expect(counts).toMatchObject({ added: 2, withdrawn: 1 })
    expect(changed.filter(({ kinds }) => kinds.includes('added')).map(({ action }) => action.ref)).toEqual(
      expect.arrayContaining(['3.7', '5.7']),
    )
    const withdrawn = changed.find(({ kinds }) => kinds.includes('withdrawn'))
    expect(withdrawn).toMatchObject({ action: { ref: '3.6', state: 'withdrawn' }, status: { to: null } })
    expect(withdrawn?.reasons).toHaveLength(1)
    expect(rewordedHeadings).toEqual([
      { kind: 'area', number: 3, from: 'Effective leadership and management', to: 'Strategic leadership' },
      { kind: 'area', number: 5, from: 'Partnerships and engagement', to: 'Partnerships' },
    ])
    const retitled = changed.find(({ action }) => action.ref === '5.4')
    expect(retitled?.wording[0]).toMatchObject({ field: 'title', from: 'Partners take their share of early help' })
  })

  it('says how far a date moved, and why', async () => {
    const { changed } = await compare('?from=2020-06-10&asAt=2020-06-30')
    expect(changed.find(({ action }) => action.ref === '5.2')).toMatchObject({
      kinds: expect.arrayContaining(['re-dated']) as string[],
      due: { from: { to: '2020-06-30' }, to: { to: '2020-10-30' }, days: 122 },
    })
  })

  it('says what was reopened', async () => {
    const { changed, counts } = await compare('?from=meeting:board-2020-09-16&asAt=meeting:board-2020-10-28')
    expect(counts.reopened).toBe(1)
    expect(changed.find(({ kinds }) => kinds.includes('reopened'))?.action.ref).toBe('4.6')
  })

  it('puts the worst first', async () => {
    const { changed } = await compare('?from=2020-06-10')
    const kinds = changed.map(({ kinds: [first] }) => first)
    expect(kinds.indexOf('better')).toBeGreaterThan(kinds.lastIndexOf('worse'))
    expect(changed[0]?.action.deliveryStatus).toBe('off-track')
  })

  it('finds nothing between a moment and itself', async () => {
    const { changed, sentence } = await compare('?from=2020-10-14&asAt=2020-10-14')
    expect(changed).toEqual([])
    expect(sentence).toBe('Nothing in the plan changed between these two dates')
  })

  it('says of the first day of a record that there is none before it, whatever came on it', async () => {
    const office = await signedIn('programme')
    const started = { council: 'Northmere Council', title: 'Plan', reportPublishedOn: '2020-11-02' }
    const { slug } = (await office.post('/plans', started)).body.plan
    expect((await office.post(`/plans/${slug}/areas`, { title: 'Practice' })).status).toBe(201)
    for (const query of ['', '?asAt=2020-12-10']) {
      const { sentence, from, to } = await office.see(CompareView, `/plans/${slug}/compare${query}`)
      expect([from.day, to.day]).toEqual(['2020-12-10', '2020-12-10'])
      expect(sentence).toBe(
        'There is no earlier day to compare with: the record of this plan begins on 10 December 2020',
      )
    }
  })

  it.each([
    ['the first after the second', '?from=2020-10-14&asAt=2020-10-13', 'from'],
    ['a first that is no date', '?from=October', 'from'],
    ['a first before the plan', '?from=2019-09-29', 'from'],
    ['a second to come', '?from=2020-10-14&asAt=2020-12-11', 'asAt'],
    ['a meeting that is not there', '?from=meeting:none', 'from'],
  ])('refuses %s', async (_what, query, field) => {
    const { status, body } = await chair.get(`./compare${query}`)
    expect(status).toBe(400)
    expect(Object.keys((body as { fields: object }).fields)).toEqual([field])
  })
})
