import type { Dice } from './dice.ts'
import type { Shape } from './shapes.ts'
import { LONG_POSTS, PEOPLE, POSTS } from './words-of-plans.ts'

export interface DrawnOwners {
  text: string
  truth: string[]
}

const BETWEEN = [' / ', ' & ', ' + ', '\n', ' and ', '; ']

/** Who answers for one action after another: mostly one post, in the words of the sheet. */
export function drawOwners(shapes: ReadonlySet<Shape>, dice: Dice): (index: number) => DrawnOwners {
  const names: string[] = shapes.has('short forms')
    ? POSTS.map(([short]) => short)
    : shapes.has('posts of several words')
      ? LONG_POSTS
      : shapes.has('names of people')
        ? PEOPLE
        : POSTS.map(([, post]) => post)
  const between = shapes.has('short forms')
    ? [...BETWEEN, ', ', '/']
    : shapes.has('names of people')
      ? [...BETWEEN, ', ']
      : BETWEEN
  const several = shapes.has('several owners')
    ? 0.5
    : shapes.has('short forms') || shapes.has('names of people')
      ? 0.3
      : 0
  return (index) => {
    const truth = dice.some(names, several && (index === 1 || dice.chance(several)) ? 2 : 1)
    return { text: truth.join(dice.among(between)), truth }
  }
}
