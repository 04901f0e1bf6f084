import { expect, it } from 'vitest'
import { every, once, typed } from './entered.ts'

const form = (...pairs: [string, string][]) => {
  const data = new FormData()
  for (const [name, said] of pairs) data.append(name, said)
  return data
}

it('gives what was typed as it is, and a list where a name came more than once', () => {
  expect(typed(form(['title', ' Two  words '], ['recommendations', '2'], ['recommendations', '5']))).toEqual({
    title: ' Two  words ',
    recommendations: ['2', '5'],
  })
})

it('leaves files out', () => {
  const data = form(['title', 'A'])
  data.append('file', new File(['x'], 'x.txt'))
  expect(typed(data)).toEqual({ title: 'A', file: '' })
})

it('reads no name that a form of ours could not have, nor one that every object has', () => {
  const odd = Object.getOwnPropertyNames(Object.prototype)
  expect(odd).toContain('__proto__')
  for (const name of [...odd, '', ' title', 'ti tle', 'title[]', 'Title', '9', 'a'.repeat(41), 'título', 'a\0'])
    expect(Object.keys(typed(form(['title', 'A'], [name, 'x']))), name).toEqual(['title'])
})

it('shows a box or a set of boxes again', () => {
  const entered = typed(form(['title', 'A'], ['recommendations', '2'], ['recommendations', '5'], ['empty', '']))
  expect([once(entered, 'title'), once(entered, 'recommendations'), once(undefined, 'title')]).toEqual(['A', '2', ''])
  expect([every(entered, 'title'), every(entered, 'recommendations'), every(entered, 'empty')]).toEqual([
    ['A'],
    ['2', '5'],
    [],
  ])
})

it('reads a form of a hundred thousand names once through', () => {
  const form = new FormData()
  for (let i = 0; i < 100_000; i++) form.append(`name${i}`, 'said')
  expect(Object.keys(typed(form))).toHaveLength(100_000)
})
