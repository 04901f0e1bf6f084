import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { curl } from './curl.ts'

/** What a shell would hand to curl. */
const handed = (call: string) =>
  execFileSync('sh', ['-c', `curl() { for one in "$@"; do echo "$one"; done; }\n${call}`], { encoding: 'utf8' })
    .trim()
    .split('\n')

it('hands over what was said, whatever is in it', () => {
  const body = { title: `The board's "pods" $HOME \`x\`` }
  const call = curl(ENDPOINTS.addMilestone, { path: '/plans/a/actions/1.1/milestones', body }, 'http://here.invalid')
  expect(handed(call)).toEqual([
    ...['-b', 'cookies.txt', '-H', 'Idempotency-Key: a-new-one-for-each', '-H', 'content-type: application/json'],
    ...['-d', JSON.stringify(body), 'http://here.invalid/api/plans/a/actions/1.1/milestones'],
  ])
})

it('keeps the session that signing in begins, and sends it with the rest', () => {
  const at = (endpoint: Parameters<typeof curl>[0]) => handed(curl(endpoint, { path: '/x' }, 'http://here.invalid'))
  expect(at(ENDPOINTS.signIn)).toEqual(['-c', 'cookies.txt', 'http://here.invalid/api/x'])
  expect(at(ENDPOINTS.whoAmI)).toEqual(['-b', 'cookies.txt', 'http://here.invalid/api/x'])
  expect(at(ENDPOINTS.signOut)).toEqual(['-X', 'DELETE', '-b', 'cookies.txt', 'http://here.invalid/api/x'])
  expect(at(ENDPOINTS.welcome)).toEqual(['http://here.invalid/api/x'])
})
