import { expect, it } from 'vitest'
import { isPageData, readAnswer, whyRefused } from './read-answer.ts'

const problem = { code: 'moved-on', message: 'Read theirs first' }
const form = { name: 'update-1.2', token: 'abc' }

it.each([
  ['saved', { type: 'redirect', status: 303, location: '/medway-2019/actions/1.2?done=update' }],
  ['lost', { type: 'redirect', status: 303, location: 'https://wifi.example/sign-in' }],
  ['lost', { type: 'redirect', status: 303, location: '//wifi.example' }],
  ['lost', { type: 'redirect', status: 303, location: '/sign-in?next=/medway-2019' }],
  ['lost', { type: 'redirect', status: 303, location: '/new-password?next=/medway-2019' }],
  ['lost', { type: 'redirect', status: 303 }],
  ['told', { type: 'failure', status: 409, data: { problem, form } }],
  ['lost', { type: 'failure', status: 409, data: { problem } }],
  ['lost', { type: 'failure', status: 409, data: 'x' }],
  ['lost', { type: 'failure', status: 409 }],
  ['told', { type: 'success', status: 200, data: { form, problem: null } }],
  ['lost', { type: 'success' }],
  ['lost', { type: 'success', data: { ok: true } }],
  ['lost', { type: 'error', error: { status: 500, message: 'Internal Error' } }],
  ['lost', {}],
  ['lost', 'x'],
  ['lost', 7],
  ['lost', null],
  ['lost', undefined],
])('is %s: %j', (answer, result) => expect(readAnswer(result)).toBe(answer))

it.each([
  ['That is too much in one go: make it shorter, and send it again', { type: 'error', error: { status: 413 } }],
  ['Odd', { type: 'error', error: { status: 403, message: 'Odd' } }],
  ['', { type: 'error', status: 399, error: { status: 399, message: 'Odd' } }],
  ['Odd', { type: 'error', status: 499, error: { status: 499, message: 'Odd' } }],
  ['', { type: 'error', status: 500, error: { status: 500, message: 'Internal Error' } }],
  ['', { type: 'error', status: 403 }],
  ['', { type: 'success' }],
  ['', null],
])('a sender is told %j, and of what is not their doing nothing: %j', (said, result) =>
  expect(whyRefused(result)).toBe(said),
)

it.each([
  [true, '{"type":"data","nodes":[null,{"type":"data","data":[]},{"type":"skip"}]}\n{"type":"chunk"}\n'],
  [false, '{"type":"data","nodes":[null,{"type":"error","error":{"message":"Away"},"status":503}]}'],
  [false, '{"type":"redirect","location":"/sign-in"}'],
  [false, '{"type":"data"}'],
  [false, '"x"'],
])('a page is there to be read again: %s, %s', (whole, text) => expect(isPageData(text)).toBe(whole))
