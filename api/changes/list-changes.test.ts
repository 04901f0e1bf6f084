import { openTestApp } from '../testing/open-test-app.ts'
import { report } from '../testing/updates.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { ChangesView } from '../../domain/contract/changes.ts'
import { instant } from '../../domain/day.ts'

const { signedIn, clock } = await openTestApp({ over: afterAll })
const [owner, programme, viewer] = [await signedIn('owner'), await signedIn('programme'), await signedIn('viewer')]

// Twelve updates, a minute apart, by two people; the last two are claims.
for (let i = 0; i < 12; i++) {
  clock.moveTo(instant(new Date(Date.parse('2020-12-10T09:00:00.000Z') + i * 60_000)))
  const deliveryStatus = i > 9 ? 'complete' : 'on-track'
  await report(i % 2 === 0 ? owner : programme, i > 9 ? '1.2' : '1.1', { progress: `Number ${i}`, deliveryStatus })
}
const list = (query = '') => viewer.see(ChangesView, `./changes${query}`)

describe('the audit trail', () => {
  it('is told newest first, with everybody who wrote in it', async () => {
    const { changes, people, nextCursor } = await list()
    // The import, five people who joined, twelve reports and one claim: the second says nothing new of closure.
    expect([changes.length, nextCursor]).toEqual([19, null])
    expect(changes.map(({ verb }) => verb).slice(0, 4)).toEqual(['reported', 'claimed', 'reported', 'reported'])
    expect(changes.at(-1)?.verb).toBe('imported')
    expect(changes.map(({ recordedAt }) => recordedAt)).toEqual(
      changes
        .map(({ recordedAt }) => recordedAt)
        .toSorted()
        .toReversed(),
    )
    expect(people).toEqual(['Alex Example', 'Programme office'])
  })

  it.each([
    ['what was done', '?verb=claimed', 1],
    ['what was never done', '?verb=withdrew', 0],
    ['who did it', '?by=Alex+Example', 7],
    ['who did nothing', '?by=Nobody', 0],
    ['what it was done to', '?subject=1.2', 3],
    ['all of them', '?subject=1.1&by=Programme+office&verb=reported', 5],
    ['empty boxes', '?verb=&by=&subject=', 19],
  ])('is found by %s', async (_what, query, expected) => {
    expect((await list(query)).changes).toHaveLength(expected)
  })

  it('ends where an earlier day did', async () => {
    expect((await list('?asAt=2020-12-09')).changes).toEqual([])
    expect((await list('?asAt=2020-12-10')).changes).toHaveLength(19)
  })

  it.each([
    [1, ''],
    [5, ''],
    [20, ''],
    [3, '&verb=reported'],
  ])('comes in pages of %i%s, each change once', async (limit, filter) => {
    const whole = (await list(`?limit=200${filter}`)).changes.map(({ id }) => id)
    const seen: string[] = []
    let cursor: string | null = ''
    do {
      const page: ChangesView = await list(`?limit=${limit}${filter}&cursor=${cursor}`)
      expect(page.changes.length).toBeLessThanOrEqual(limit)
      seen.push(...page.changes.map(({ id }) => id))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(seen).toEqual(whole)
  })

  it.each(['made-up', 'AAAA', Buffer.from('after 1.1').toString('base64url')])(
    'refuses the cursor %s',
    async (cursor) => {
      const reply = await viewer.get(`./changes?cursor=${cursor}`)
      expect([reply.status, Object.keys(reply.body.fields)]).toEqual([400, ['cursor']])
    },
  )

  it('says in which board’s period each falls', async () => {
    clock.moveTo(instant('2021-01-13T23:59:59.999Z'))
    await report(await signedIn('owner'), '1.1', { effectiveOn: '2021-01-13' })
    clock.moveTo(instant('2021-01-14T00:00:00.000Z'))
    await report(await signedIn('owner'), '1.1', { effectiveOn: '2021-01-14' })
    const { changes } = await (await signedIn('viewer')).see(ChangesView, './changes?limit=2')
    expect(changes.map(({ meeting }) => meeting?.id)).toEqual([undefined, 'board-2021-01-27'])
  })
})
