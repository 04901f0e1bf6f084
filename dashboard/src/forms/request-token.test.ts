import { expect, it } from 'vitest'
import { typed } from '../entered.ts'
import { newToken, partToken, tokenBox } from './request-token.ts'

it('a form says its name and its token in one box, which is no word of its author’s', () => {
  expect(partToken({ [tokenBox('update-1.2')]: 'abc', progress: 'Two pods' })).toEqual({
    entered: { progress: 'Two pods' },
    form: { name: 'update-1.2', token: 'abc' },
  })
})

it.each(['update-1.2', 'update-SR (25/26) 01', 'milestone-0176-4be1'])(
  'comes through the reading of a form: %s',
  (name) => {
    const data = new FormData()
    data.append(tokenBox(name), 'abc')
    data.append('progress', 'Two pods')
    expect(partToken(typed(data))).toEqual({ entered: { progress: 'Two pods' }, form: { name, token: 'abc' } })
  },
)

it('a name that cannot be read is none', () => {
  expect(partToken({ 'token:%E0%A4%A': 'abc' }).form.name).toBe('')
})

it('a form that says neither has neither', () => {
  expect(partToken({ progress: 'Two pods' })).toEqual({
    entered: { progress: 'Two pods' },
    form: { name: '', token: '' },
  })
})

it('tokens are keys that the api takes, and none comes twice', () => {
  const made = Array.from({ length: 100 }, newToken)
  expect(made.filter((token) => !/^[0-9a-f]{32}$/.test(token))).toEqual([])
  expect(new Set(made).size).toBe(100)
})
