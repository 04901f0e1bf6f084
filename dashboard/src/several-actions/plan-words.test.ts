import { expect, it } from 'vitest'
import { areaNamed, namesOfPosts, postNamed, postsNamed, recommendationsNamed, wordsForPosts } from './plan-words.ts'

const AREAS = [
  { number: 1, title: 'Leadership' },
  { number: 2, title: 'Practice and its quality' },
]

it.each([
  ['1', '1'],
  ['2. Practice', '2'],
  ['Priority 1: Leadership', '1'],
  ['Priority area 2', '2'],
  ['Area 2 – practice', '2'],
  ['leadership ', '1'],
  ['practice  AND its quality', '2'],
  ['2. Practice and its quality (part two)', '2'],
  ['2. Leadership', '2. Leadership'],
  ['2 year olds', '2 year olds'],
  ['1-2-1 support', '1-2-1 support'],
  ['3', '3'],
  ['Leadership 2020', 'Leadership 2020'],
  ['Workforce', 'Workforce'],
  ['', ''],
])('the area %j is %j', (words, area) => {
  expect(areaNamed(words, AREAS)).toBe(area)
})

it.each([
  ['1', '1'],
  ['1, 3', '1, 3'],
  ['R1; R3', '1, 3'],
  ['Rec 2 and Rec. 4', '2, 4'],
  ['Recommendation 10', '10'],
  ['1 & 2', '1, 2'],
  ['No. 5', '5'],
  ['1-3', '1-3'],
  ['the front door', 'the front door'],
  ['', ''],
])('the recommendations %j are %j', (words, numbers) => {
  expect(recommendationsNamed(words)).toBe(numbers)
})

it('finds a post by its name, whatever its case and spaces, and tells two of one title apart', () => {
  const of = (key: string, title: string, organisation: string) => ({ key, title, organisation, holder: null })
  const posts = namesOfPosts([
    of('a', 'Head of Practice', 'Northmere'),
    of('b', 'Chair', 'Northmere'),
    of('c', 'chair', 'Health'),
  ])
  expect(posts.map(({ name }) => name)).toEqual(['Head of Practice', 'Chair, Northmere', 'chair, Health'])
  expect(postNamed('head  of practice', posts)?.key).toBe('a')
  expect(postNamed('CHAIR, health', posts)?.key).toBe('c')
  expect(postNamed('Chair', posts)).toBeUndefined()
})

it('finds a post by who holds it, where no post is called so and they hold no other', () => {
  const of = (key: string, title: string, holder: string | null) => ({ key, title, organisation: 'Northmere', holder })
  const posts = namesOfPosts([
    of('a', 'Head of Safeguarding', 'Dan Whitfield'),
    of('b', 'Head of Quality', 'Priya Nair'),
    of('c', 'Head of the Front Door', 'Priya Nair'),
    of('d', 'Priya', null),
  ])
  expect(postNamed('dan  whitfield', posts)?.key).toBe('a')
  expect(postNamed('Priya Nair', posts)).toBeUndefined()
  expect(postsNamed('Priya Nair', posts).map(({ key }) => key)).toEqual(['b', 'c'])
  expect(postNamed('Priya', posts)?.key).toBe('d')
  expect(postsNamed('', posts)).toEqual([])
  expect(wordsForPosts(posts)).toContain('Dan Whitfield')
})
