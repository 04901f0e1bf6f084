import type { DrawDue } from './due-words.ts'
import { drawDues } from './dues.ts'
import type { Dice } from './dice.ts'
import { drawOwners } from './owners.ts'
import { drawRatings, type Ratings, type Sign } from './ratings.ts'
import { drawRefs } from './refs.ts'
import type { Shape } from './shapes.ts'
import type { Truth } from './truth.ts'
import { someActions } from './words-of-plans.ts'

/** What all sheets of one plan share: who made it had one way of writing a day, a reference, a rating. */
export interface PlanStyle {
  shapes: ReadonlySet<Shape>
  dice: Dice
  truth: Truth
  ratings: Ratings
  due: DrawDue
  ref: ReturnType<typeof drawRefs>
  owner: ReturnType<typeof drawOwners>
  /** As many as any plan here needs. */
  actions: string[]
  /** How many actions were drawn so far, over all sheets. */
  drawn: number
  /** How many of them have which rating. */
  counts: Map<Sign, number>
}

export function planStyle(shapes: ReadonlySet<Shape>, dice: Dice, truth: Truth): PlanStyle {
  return {
    shapes,
    dice,
    truth,
    ratings: drawRatings(shapes, dice),
    due: drawDues(shapes, dice),
    ref: drawRefs(shapes, dice),
    owner: drawOwners(shapes, dice),
    actions: someActions(dice, 40),
    drawn: 0,
    counts: new Map(),
  }
}
