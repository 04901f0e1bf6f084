import type { Dice } from './dice.ts'
import type { Shape } from './shapes.ts'
import { PROGRESS, SOUND_LIKE_OTHERS } from './words-of-plans.ts'

const OTHER_LETTERS = [
  'Tell families in their own words \u{1F4AC}\u{1F44D}\u{1F3FD}',
  'Give the leaflet in Arabic (معًا من أجل الأطفال) and Polish (Łącznie)',
  'Record <b>every</b> visit & "why", not only <when>',
  'Agree one\u200B way of\u00A0working along the river',
  'Read back what the child said_x000D_ and ask',
]
const STEPS = ['write to heads', 'train two workers a team', 'audit ten files', 'report to the board']

export interface ActionWords {
  text: string
  /** What it must begin with, whatever becomes of its steps. */
  begins: string
  /** Where parts of it are written in other letters. */
  runs?: { runs: { text: string; struck?: true; bold?: true }[] }
}

/** A beginning in bold; in some, words at the end struck through, which strikes no action. */
function inRuns(plain: string, index: number): ActionWords {
  const [deed = '', ...rest] = plain.split(' ')
  const end = index % 4 === 0 ? [{ text: ' by May', struck: true as const }] : []
  const runs = [{ text: deed, bold: true as const }, { text: ` ${rest.join(' ')}` }, ...end]
  return { text: runs.map(({ text }) => text).join(''), begins: plain, runs: { runs } }
}

/** The words of an action cell. */
export function actionWords(plain: string, index: number, shapes: ReadonlySet<Shape>, dice: Dice): ActionWords {
  if (shapes.has('actions that sound like something else') && index < SOUND_LIKE_OTHERS.length) {
    const text = SOUND_LIKE_OTHERS[index] ?? plain
    return { text, begins: text }
  }
  const text = shapes.has('letters of other kinds') && index < OTHER_LETTERS.length ? OTHER_LETTERS[index] : plain
  if (shapes.has('lines of steps') && index % 3 === 1) {
    const mark = dice.among(['• ', '- ', 'a) '])
    const steps = dice.some(STEPS, 3).map((step, at) => (mark === 'a) ' ? `${'abc'[at]}) ${step}` : mark + step))
    return { text: [`${plain}:`, ...steps].join('\n'), begins: plain }
  }
  if (shapes.has('words in several fonts') && index % 2 === 0) return inRuns(plain, index)
  return { text: text ?? plain, begins: text ?? plain }
}

const LONG = 'The team looked at this again and wrote down what was seen in each file. '

/** What stands under progress; empty now and then, as in every sheet. */
export function progressWords(index: number, shapes: ReadonlySet<Shape>, dice: Dice): string {
  if (shapes.has('long text') && index === 1)
    return LONG.repeat(Math.ceil(4000 / LONG.length))
      .slice(0, 4000)
      .trim()
  if (shapes.has('dated notes') && index % 2 === 0)
    return ['12/5/25: first visits made', '3/6/25: two teams done', '14/7/25: board asked for more']
      .slice(index % 3)
      .join('\n')
  return dice.chance(0.3) ? '' : dice.among(PROGRESS)
}

export const stepWords = (at: number): string => {
  const step = STEPS[at % STEPS.length] ?? ''
  return step.charAt(0).toUpperCase() + step.slice(1)
}
