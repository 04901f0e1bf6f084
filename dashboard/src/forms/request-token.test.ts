import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { typed } from '../entered.ts'
import { nameOfHeld, newToken, partToken, tokenBox } from './request-token.ts'

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

it.each(['', '0197-one', '0197-one~2'])(
  'a form that holds the version "%s" comes with its name and its token',
  (basedOn) => {
    const data = new FormData()
    data.append(tokenBox('milestone:2 ~', { basedOn, writer: '0196' }), 'abc')
    data.append('basedOn', basedOn)
    expect(partToken(typed(data))).toEqual({ entered: { basedOn }, form: { name: 'milestone:2 ~', token: 'abc' } })
  },
)

it('no two forms, no two versions of one, and no two people’s have one name', () => {
  const forms = ['area-2', 'area-22', 'area-2:0'].flatMap((form) =>
    ['', '0197-one', '0197-one~1', '0197-two'].flatMap((basedOn) =>
      ['', '0196-office', '0196-owner'].map((writer) => [form, { basedOn, writer }] as const),
    ),
  )
  expect(new Set(forms.map(([form, held]) => tokenBox(form, held))).size).toBe(forms.length)
  expect(new Set(forms.map(([form, held]) => nameOfHeld(form, held))).size).toBe(forms.length)
})

it('no form but that one, and the one without a box, says which version it is based on', () => {
  const saying = globSync('dashboard/src/**/*.svelte').filter((file) =>
    readFileSync(file, 'utf8').includes('"basedOn"'),
  )
  expect(saying.toSorted()).toEqual(['dashboard/src/forms/NamedForm.svelte', 'dashboard/src/updates/NoChange.svelte'])
})

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
