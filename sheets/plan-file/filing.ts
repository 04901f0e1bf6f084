import type { FiledAction, PlanFile } from '../../domain/contract/plan-file.ts'
import type { Numbered } from './numbered.ts'
import type { Called } from './own.ts'
import type { Posts } from './posts.ts'
import type { WordsOfCells } from './words-of-cells.ts'
import type { Written } from './written.ts'

/** Where the rows of a file go: their posts, areas and recommendations by number, and who writes when. */
export interface Filing {
  written: Written
  /** The day on which it is brought. */
  on: PlanFile['actions'][number]['closureSteps'][number]['effectiveOn']
  posts: Posts
  areas: Numbered
  recommendations: Numbered
  /** Whether the last of several owners answers for an action. */
  last: boolean
  called: Called
  /** What the sheet within the file is called, and what its cells say. */
  sheet: string
  wordsOf: WordsOfCells
}

/** What of an action a sheet tells; a list that is absent is empty. */
export type ActionInFile = Pick<
  FiledAction,
  'ref' | 'versions' | 'milestones' | 'progressUpdates' | 'closureSteps' | 'broughtRows'
>
