import { actionsFiling } from '../actions/filing.ts'
import { areasFiling } from '../areas/filing.ts'
import { broughtSheetsFiling } from '../brought-sheets/filing.ts'
import { meetingsFiling } from '../meetings/filing.ts'
import { nounsOnActions } from '../on-actions.ts'
import {
  paperAnswersFiling,
  papersFiling,
  paperTemplatesFiling,
  phraseAnswersFiling,
  publicationMarksFiling,
} from '../papers/filing.ts'
import { holdersFiling, postsFiling } from '../posts/filing.ts'
import { recommendationsFiling } from '../recommendations/filing.ts'
import { sourcesFiling } from '../sources/filing.ts'
import { visitsFiling } from '../visits/filing.ts'
import type { Filing } from './filing.ts'

/**
 * What a plan file holds beside the plan and its people, in the order in which
 * it stands there. What names another noun comes after it, and so does what
 * hangs on it.
 */
export const NOUNS: readonly Filing[] = [
  postsFiling,
  holdersFiling,
  sourcesFiling,
  areasFiling,
  recommendationsFiling,
  meetingsFiling,
  visitsFiling,
  broughtSheetsFiling,
  actionsFiling,
  ...nounsOnActions.map(({ filing }) => filing),
  papersFiling,
  paperAnswersFiling,
  paperTemplatesFiling,
  phraseAnswersFiling,
  publicationMarksFiling,
]

/** The lists of the file itself, or of what hangs on a noun. */
export const nounsOn = (noun: Filing | null): readonly Filing[] => NOUNS.filter(({ on }) => (on?.noun ?? null) === noun)
