import type { ActionResult } from '$app/forms'
import { expect, it } from 'vitest'
import { NO_ANSWER } from '../not-sent.ts'
import { UNANSWERED, whyLost, whyNotSaved } from './why-not-saved.ts'

const refused = (fields?: Record<string, string>): ActionResult => ({
  type: 'failure',
  status: 400,
  location: '/',
  data: { form: {}, problem: { code: 'invalid', message: 'There is a problem', fields } },
})
const answered = (status: number): ActionResult => ({
  type: 'error',
  status,
  error: { status, message: 'Said by somebody' },
})

it.each([
  ['a refusal', refused(), 'There is a problem'],
  ['a refusal beside boxes', refused({ title: 'Enter a title', dueOn: 'Enter a day' }), 'Enter a day'],
  ['no answer in time', UNANSWERED, NO_ANSWER],
  ['a server that is to blame', answered(502), NO_ANSWER],
  ['a server that would not read it', answered(403), 'Said by somebody'],
  ['a failure that is none of ours', { type: 'failure', status: 400, location: '/' } as ActionResult, NO_ANSWER],
])('a form is not saved by %s', (_what, result, why) => expect(whyNotSaved(result)).toBe(why))

it.each([
  ['no answer in time', UNANSWERED, NO_ANSWER],
  ['a server that is to blame', answered(502), ''],
  ['a server that would not read it', answered(403), 'Said by somebody'],
])('a form is lost by %s', (_what, result, why) => expect(whyLost(result)).toBe(why))
