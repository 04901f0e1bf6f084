import { afterAll, expect, it, onTestFinished } from 'vitest'
import { ChangesView } from '../../domain/contract/changes.ts'
import { PapersView } from '../../domain/contract/papers.ts'
import { endWriting } from '../papers/write-paper.ts'
import type { Caller } from '../testing/caller.ts'
import { issue } from '../testing/issue.ts'
import { openTestApp } from '../testing/open-test-app.ts'

afterAll(endWriting)

const PACK = { kind: 'board-pack', audience: 'board', asAt: 'meeting:board-2020-10-28' }
const REPORT = { kind: 'committee-report', audience: 'public', asAt: 'meeting:scrutiny-2020-12-18' }
const REPORT_KEY = 'scrutiny-2020-12-18-committee-report-public'

it('tells of a paper those who may read it, and nobody else', async () => {
  const { signedIn } = await openTestApp({ over: onTestFinished })
  const [office, scrutiny] = [await signedIn('programme'), await signedIn('scrutiny')]
  expect((await issue(office, PACK)).status).toBe(201)
  expect((await issue(scrutiny, REPORT)).status).toBe(201)
  const pack = (await office.see(PapersView, './papers')).issued.find(({ audience }) => audience === 'board')
  const withdrawal = { as: 'wrong', reason: 'A table was wrong', basedOn: pack?.versionId }
  expect((await office.post(`./papers/${pack?.id}/versions`, withdrawal)).status).toBe(201)

  const told = async (who: Caller, query = '') =>
    (await who.see(ChangesView, `./changes${query}`)).changes
      .filter(({ subject }) => subject.kind.startsWith('paper'))
      .map(({ verb, subject }) => `${verb} ${subject.ref}`)
      .reverse()
  const own = ['added committee-report-scrutiny-2020-12-18', 'answered-check papers', `issued ${REPORT_KEY}`]
  const all = ['answered-check papers', `issued ${pack?.id}`, ...own, `withdrew ${pack?.id}`]
  for (const who of [office, await signedIn('viewer')]) expect(await told(who)).toEqual(all)
  expect(await told(scrutiny)).toEqual(own)
  expect(await told(scrutiny, `?subject=${pack?.id}`)).toEqual([])
  expect(await told(scrutiny, '?limit=1')).toEqual([`issued ${REPORT_KEY}`])
  // What is not told of is there all the same: the chain is whole for whoever checks it.
  expect((await scrutiny.get('./changes/verify')).body).toMatchObject({ intact: true })
})
