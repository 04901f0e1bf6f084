import { expect, it } from 'vitest'
import { typedLists } from './typed-lists.ts'

const words = (said: string) => ({ kind: 'paragraph', words: said })
const list = (...items: unknown[]) => ({ kind: 'list', items })

it.each([
  ['one paragraph', 'It is within budget.', [words('It is within budget.')]],
  ['two, and a line within one', 'One.\nMore.\n\nTwo.', [words('One.\nMore.'), words('Two.')]],
  [
    'a list behind its words',
    'Risks:\n- Staff leave\n• Money ends',
    [words('Risks:'), list('Staff leave', 'Money ends')],
  ],
  ['a list alone, and what comes after it', '* One\n* Two\nSo it is.', [list('One', 'Two'), words('So it is.')]],
  [
    'a list in a list',
    '- One\n  - of it\n  - and more\n- Two',
    [list({ words: 'One', items: ['of it', 'and more'] }, 'Two')],
  ],
  ['a list that begins further in', '  - One\n  - Two', [list('One', 'Two')]],
  ['one list with empty lines in it', '- One\n\n- Two', [list('One', 'Two')]],
  ['numbers, which are its author’s', '1. To note\n2. To ask', [words('1. To note\n2. To ask')]],
  ['what only looks like a bullet', '-5 degrees\n*sic', [words('-5 degrees\n*sic')]],
])('what is typed is drawn as %s', (_what, typed, blocks) => {
  expect(typedLists(typed)).toEqual(blocks)
})
