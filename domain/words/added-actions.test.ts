import { expect, it } from 'vitest'
import { sayAdded, sayNoOnePost, saySharedRef } from './added-actions.ts'

it.each([
  [{ ref: '6.1', rows: [2, 5] }, 'Rows 2 and 5 both have 6.1. Give each a ref of its own'],
  [{ ref: 'R1a', rows: [4, 6, 8] }, 'Rows 4, 6 and 8 all have R1a. Give each a ref of its own'],
])('names the rows that have one ref: %j', (shared, said) => {
  expect(saySharedRef(shared)).toBe(said)
})

it('says why words name no one post: none is called so, or their holder has several', () => {
  const held = (name: string) => ({ name, holder: 'Dan Whitfield' })
  expect(sayNoOnePost('Jo', [])).toMatch(/^“Jo” is no post of this plan\. Choose one/)
  expect(sayNoOnePost('dan whitfield', [held('Head of Safeguarding'), held('Head of Quality')])).toBe(
    'Dan Whitfield holds Head of Safeguarding and Head of Quality. Choose the one that owns this',
  )
})

it.each([
  [1, '1 action is added to the plan: 7.1'],
  [3, '3 actions are added to the plan: 7.1, 7.2 and 7.3'],
  [21, /^21 actions are added to the plan: 7\.1, .* 7\.20 and 7\.21$/],
  [22, /^22 actions are added to the plan: 7\.1, .* 7\.20 and 2 more$/],
])('of %i added says their refs', (count, expected) => {
  const refs = Array.from({ length: count }, (_, i) => `7.${i + 1}`)
  expect(sayAdded(refs)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
})
