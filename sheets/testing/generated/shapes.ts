import type { Dice } from './dice.ts'

/** Which ways of making a sheet exclude each other: a sheet has at most one of each group. */
const GROUPS = {
  file: [
    'csv',
    'csv with semicolons and a byte order mark',
    'csv of tabs',
    'csv in windows-1252',
    'csv in utf-16',
    'word',
    'days from 1904',
  ],
  above: ['a title, a day and a hint above', 'nothing above'],
  ratings: [
    'key in cells above',
    'key of colours beside words',
    'key below',
    'key on a sheet',
    'numbers with a key below',
    'key of their own',
    'letters without a key',
    'colours as words without a key',
    'colours alone',
    'colours alone with a key',
    'plain words',
    'everyday words',
    'a rating a month',
    'colours by a rule',
  ],
  header: [
    'two rows of header',
    'three rows of header',
    'no header',
    'two headers alike',
    'one column',
    'lines in a header',
  ],
  levels: [
    'area rows over the width',
    'numbered level rows',
    'headers repeated',
    'merged recommendations',
    'areas and recommendations',
  ],
  sheets: ['a sheet an area', 'counts', 'people', 'another sheet', 'a hidden sheet'],
  hidden: ['hidden rows', 'filtered rows', 'a hidden column'],
  foot: ['a total', 'a page foot', 'notes below'],
  refs: [
    'numbers with places',
    'leading noughts',
    'letters in references',
    'years in references',
    'lost references',
    'equal references',
    'references that are days',
    'restarted references',
    'no references',
  ],
  dues: [
    'months by format',
    'days as words',
    'months as words',
    'quarters of a year',
    'quarters alone',
    'financial years',
    'terms and seasons',
    'weeks',
    'ongoing',
    'no dates',
    'bare numbers',
    'impossible days',
    'as above',
    'revised',
    'month first',
    'day or month first',
    'swapped days',
  ],
  owners: ['short forms', 'names of people', 'several owners'],
  steps: ['lines of steps', 'rows of steps'],
  words: ['long text', 'letters of other kinds', 'a withdrawn row'],
  progress: ['dated notes'],
  marks: ['struck through', 'comments', 'formulas', 'formulas without a result', 'formulas with errors'],
  gaps: ['empty rows', 'empty columns'],
} as const

export type Shape = (typeof GROUPS)[keyof typeof GROUPS][number]
export type FileShape = (typeof GROUPS)['file'][number]
export const SHAPES: readonly Shape[] = Object.values(GROUPS).flat()

/** What lines of text cannot hold; tables of a Word file hold no more of these. */
const OF_SPREADSHEETS: ReadonlySet<Shape> = new Set<Shape>([
  'days from 1904',
  'key in cells above',
  'key of colours beside words',
  'key on a sheet',
  'colours alone',
  'colours alone with a key',
  'colours by a rule',
  'three rows of header',
  'area rows over the width',
  'merged recommendations',
  'areas and recommendations',
  ...GROUPS.sheets,
  ...GROUPS.hidden,
  'numbers with places',
  'references that are days',
  'restarted references',
  'months by format',
  'swapped days',
  'short forms',
  'rows of steps',
  ...GROUPS.marks,
  'empty columns',
])

/** What a shape brings with it, and what cannot be beside it in one sheet. */
const NEEDS: Partial<Record<Shape, Shape>> = { 'restarted references': 'a sheet an area', 'short forms': 'people' }
const ALONE: Partial<Record<Shape, (keyof typeof GROUPS)[]>> = {
  'one column': [
    'ratings',
    'levels',
    'sheets',
    'hidden',
    'refs',
    'dues',
    'owners',
    'steps',
    'words',
    'progress',
    'marks',
    'gaps',
    'foot',
  ],
  'no header': ['ratings', 'levels', 'sheets', 'refs', 'steps', 'words', 'gaps', 'above', 'foot', 'hidden'],
  'a rating a month': ['header'],
  'three rows of header': ['ratings'],
  'rows of steps': ['levels', 'header', 'words', 'foot', 'hidden', 'marks', 'gaps', 'sheets', 'refs'],
  'headers repeated': ['header'],
  word: ['foot'],
  'csv in windows-1252': ['words'],
}

const groupOf = (shape: Shape) =>
  (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).find((group) => (GROUPS[group] as readonly Shape[]).includes(shape))

function fits(shape: Shape, chosen: Set<Shape>): boolean {
  const groups = [...chosen].map(groupOf)
  const textFile = [...chosen].some((one) => groupOf(one) === 'file' && !OF_SPREADSHEETS.has(one))
  const isTextFile = groupOf(shape) === 'file' && !OF_SPREADSHEETS.has(shape)
  return (
    !groups.includes(groupOf(shape)) &&
    !(textFile && OF_SPREADSHEETS.has(shape)) &&
    !(isTextFile && [...chosen].some((one) => OF_SPREADSHEETS.has(one))) &&
    ![...chosen].some((one) => ALONE[one]?.includes(groupOf(shape) as keyof typeof GROUPS)) &&
    !ALONE[shape]?.some((group) => groups.includes(group))
  )
}

/** The groups are long: the next sheet takes its first shape from another one. */
const STRIDE = 37

/** At most six for a sheet: the first by its number, so that every one has its turn, the others by chance. */
export function shapesOf(seed: number, dice: Dice): Set<Shape> {
  const chosen = new Set<Shape>([SHAPES[(seed * STRIDE) % SHAPES.length] as Shape])
  const most = dice.whole(3, 6)
  for (const shape of chosen) if (NEEDS[shape]) chosen.add(NEEDS[shape])
  for (const group of dice.some(Object.values(GROUPS), 16)) {
    const shape: Shape = dice.among<Shape>(group)
    const needed = NEEDS[shape]
    if (chosen.size + (needed ? 2 : 1) > most) continue
    if (!fits(shape, chosen) || (needed && !chosen.has(needed) && !fits(needed, new Set([...chosen, shape])))) continue
    chosen.add(shape)
    if (needed) chosen.add(needed)
  }
  return chosen
}
