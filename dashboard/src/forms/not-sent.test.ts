import { expect, it } from 'vitest'
import { NO_ANSWER, notSent } from './not-sent.ts'
import { tokenBox } from './request-token.ts'

function sent(boxes: Record<string, string>): FormData {
  const data = new FormData()
  data.append(tokenBox('update-1.2'), 'abc')
  for (const [name, value] of Object.entries(boxes)) data.append(name, value)
  return data
}

it('comes back as it was typed, by the same token, with one sentence and no older one', () => {
  expect(notSent(sent({ writtenBy: 'owner@plan.example', stood: '{}', progress: 'Two pods' }), '?/save', '')).toEqual({
    entered: { progress: 'Two pods' },
    form: { name: 'update-1.2', token: 'abc' },
    action: '?/save',
    writtenBy: 'owner@plan.example',
    stood: '{}',
    problem: { code: 'not-sent', message: expect.stringContaining('What you typed is still here') as string },
    signIn: false,
    email: '',
  })
})

it('asks for the password again where it had been asked for, and keeps it nowhere', () => {
  const again = notSent(sent({ signInEmail: 'owner@plan.example', signInPassword: 'Improvement-2020' }), '', '')
  expect(again).toMatchObject({ signIn: true, email: 'owner@plan.example', entered: {} })
  expect(JSON.stringify(again)).not.toContain('Improvement-2020')
})

it('says what its sender can do about it', () => {
  const { problem } = notSent(sent({}), '', 'That is too much in one go')
  expect(problem.message).toBe('Not saved. That is too much in one go. What you typed is still here')
})

it.each(['', NO_ANSWER])('claims nothing of what was sent and not answered: %j', (why) => {
  const { problem } = notSent(sent({}), '', why)
  expect(problem.message).toBe(`${NO_ANSWER}. What you typed is still here`)
})
