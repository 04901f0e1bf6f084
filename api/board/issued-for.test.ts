import { afterAll, expect, it } from 'vitest'
import { BoardView } from '../../domain/contract/board.ts'
import { PapersView } from '../../domain/contract/papers.ts'
import { endWriting } from '../papers/write-paper.ts'
import { issue } from '../testing/issue.ts'
import { openTestApp } from '../testing/open-test-app.ts'

afterAll(endWriting)
const { signedIn } = await openTestApp({ over: afterAll })
const office = await signedIn('programme')
const DECEMBER = 'meeting:board-2020-12-16'

/** What a reader is told of papers for the meetings to come. */
async function toldTo(role: Parameters<typeof signedIn>[0], query = ''): Promise<string[]> {
  const { issued, nextDates } = await (await signedIn(role)).see(BoardView, `./board${query}`)
  return issued.map(({ id, meeting }) => `${nextDates.find((date) => date.meeting === meeting)?.on}: ${id}`)
}

it('each reader is told of the papers for a meeting to come that they may have, while they stand', async () => {
  for (const which of [
    { kind: 'board-pack', audience: 'board', asAt: DECEMBER },
    { kind: 'exception-report', audience: 'public', asAt: DECEMBER },
    // Of a board that is over, and of a day: no meeting to come is theirs.
    { kind: 'board-pack', audience: 'board', asAt: 'meeting:board-2020-10-28' },
    { kind: 'plan-on-a-page', audience: 'public', asAt: '2020-12-02' },
  ])
    expect((await issue(office, which)).status).toBe(201)
  const pack = '2020-12-16: board-2020-12-16-board-pack-board'
  const report = '2020-12-16: board-2020-12-16-exception-report-public'
  for (const role of ['viewer', 'owner', 'programme', 'chair'] as const)
    expect(await toldTo(role), role).toEqual([report, pack])
  expect(await toldTo('scrutiny')).toEqual([report])
  expect(await toldTo('chair', '?asAt=2020-12-09'), 'not on a day before it was issued').toEqual([])

  const { issued } = await office.see(PapersView, './papers')
  const found = issued.find(({ id }) => id === 'board-2020-12-16-board-pack-board')
  const said = { as: 'wrong', reason: 'A table was wrong', basedOn: found?.versionId }
  expect((await office.post(`./papers/${found?.id}/versions`, said)).status).toBe(201)
  expect(await toldTo('chair')).toEqual([report])
})
