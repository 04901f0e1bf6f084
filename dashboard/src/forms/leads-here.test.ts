import { expect, it } from 'vitest'
import { leadsHere } from './leads-here.ts'

const REPORT = '/medway-2019/papers/check?kind=committee-report&audience=scrutiny'

it.each<[path: string, page: string, isNow: boolean, leads: boolean]>([
  ['/medway-2019/actions/1.2/update', '/medway-2019/actions/1.2/update', true, true],
  ['/medway-2019/actions/1.2/update', '/medway-2019/actions/1.2/update?saved=1.1', true, true],
  ['/medway-2019/actions/1.2/update', '/medway-2019/actions/1.2/update?asAt=2020-10-14', false, false],
  ['/medway-2019/actions/1.2/update', '/medway-2019/actions/1.3/update', true, false],
  [REPORT, `${REPORT}&done=paper-answers-kept`, true, true],
  [REPORT, '/medway-2019/papers/check', true, false],
  [REPORT, '/medway-2019/papers/check?kind=committee-report&audience=public', true, false],
  [REPORT, `${REPORT}&asAt=2020-12-01`, false, false],
  [`${REPORT}&asAt=2020-12-01`, `${REPORT}&asAt=2020-12-01`, false, true],
  [`${REPORT}&asAt=2020-12-01`, REPORT, true, false],
  ['//elsewhere.example/x', '/medway-2019', true, false],
])('%s from %s', (path, page, isNow, leads) => {
  expect(leadsHere(path, new URL(page, 'http://here.invalid'), isNow)).toBe(leads)
})
