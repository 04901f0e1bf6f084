import type { DeliveryStatus } from '../../../domain/delivery-status.ts'
import type { Dice } from './dice.ts'
import type { DrawnCell } from './drawn.ts'
import type { Shape } from './shapes.ts'

/** One sign of a sheet's ratings: how it is written, what the key says of it, and what that means. */
export interface Sign {
  mark: string
  /** What the key says. */
  says: string
  /** Left out where readers may differ. */
  means?: DeliveryStatus
  fill?: string
}

type KeyStands =
  | 'in a line above'
  | 'in cells above'
  | 'over two rows above'
  | 'over two rows below'
  | 'beside colours above'
  | 'below'
  | 'on a sheet'
  | 'nowhere'

/** How the actions of a sheet are rated. */
export interface Ratings {
  signs: Sign[]
  key: KeyStands
  /** The colour alone is in the cell. */
  colourAlone: boolean
  /** The words say by themselves what they mean. */
  inWords: boolean
}

const LETTERS: Sign[] = [
  { mark: 'R', says: 'off track', means: 'off-track', fill: 'FF0000' },
  { mark: 'A', says: 'at risk', means: 'at-risk', fill: 'FFC000' },
  { mark: 'G', says: 'on track', means: 'on-track', fill: '92D050' },
  { mark: 'B', says: 'complete', means: 'complete', fill: '00B0F0' },
]
const COLOURS: Sign[] = ['Red', 'Amber', 'Green', 'Blue'].map((mark, index) => ({ ...(LETTERS[index] as Sign), mark }))
const NUMBERS: Sign[] = [
  { mark: '1', says: 'Fully achieved', means: 'complete' },
  { mark: '2', says: 'On track (but not yet due)', means: 'on-track' },
  { mark: '3', says: 'Slipped' },
  { mark: '4', says: 'Not achieved' },
]
/** The colours that the palette offers first: those of the theme. */
const OF_THEME: Sign[] = COLOURS.map((sign, index) => ({ ...sign, fill: `theme ${[5, 9, 6, 4][index]}` }))
const says = (signs: Sign[], words: string[]): Sign[] =>
  signs.map((sign, index) => ({ ...sign, says: words[index] ?? sign.says }))
const IN_OTHER_WORDS = [
  says(LETTERS, ['not on target', 'some slippage', 'on target', 'completed']),
  says(COLOURS, ['behind schedule', 'minor delay', 'on schedule', 'done']),
  says(COLOURS, ['significant concerns', 'some concerns', 'going to plan', 'finished']),
]
/** Five marks; readers may differ in whether what is in progress is on track. */
const NOT_BEGUN: Sign[] = [
  { mark: 'Grey', says: 'not started', means: 'not-started', fill: 'BFBFBF' },
  { mark: 'Red', says: 'overdue', means: 'off-track', fill: 'FF0000' },
  { mark: 'Amber', says: 'in progress', fill: 'FFC000' },
  { mark: 'Green', says: 'complete', means: 'complete', fill: '92D050' },
]
/** A health trust's: its amber is on track, and both its green and its blue are done. */
const THEIR_OWN: Sign[] = [
  { mark: 'RED', says: 'Off track', means: 'off-track', fill: 'FF0000' },
  { mark: 'AMBER', says: 'On track', means: 'on-track', fill: 'FFC000' },
  { mark: 'GREEN', says: 'Complete', means: 'complete', fill: '00B050' },
  { mark: 'BLUE', says: 'Complete and checked by peers', means: 'complete', fill: '0070C0' },
]
const PLAIN: Sign[] = [
  { mark: 'Off track', says: '', means: 'off-track' },
  { mark: 'At risk', says: '', means: 'at-risk' },
  { mark: 'On track', says: '', means: 'on-track' },
  { mark: 'Complete', says: '', means: 'complete' },
  { mark: 'Not started', says: '', means: 'not-started' },
]
const EVERYDAY: Sign[] = [
  { mark: 'Stuck', says: '', means: 'off-track' },
  { mark: 'Slipping', says: '', means: 'at-risk' },
  { mark: 'On course', says: '', means: 'on-track' },
  { mark: 'Finished', says: '', means: 'complete' },
  { mark: 'Not begun', says: '', means: 'not-started' },
]

const kept = (signs: Sign[], key: KeyStands, more: Partial<Ratings> = {}): Ratings => ({
  signs,
  key,
  colourAlone: false,
  inWords: false,
  ...more,
})

/** Whether some marks are coloured too, as most councils do in a spreadsheet. */
const coloured = (signs: Sign[], dice: Dice): Sign[] =>
  dice.chance(0.5) ? signs : signs.map(({ fill: _fill, ...sign }) => sign)

export function drawRatings(shapes: ReadonlySet<Shape>, dice: Dice): Ratings {
  const usual = coloured(dice.among([LETTERS, COLOURS]), dice)
  const ways: Partial<Record<Shape, () => Ratings>> = {
    'key in cells above': () => kept(usual, 'in cells above'),
    'key of colours beside words': () => kept(COLOURS, 'beside colours above'),
    'key over two rows above': () => kept(usual, 'over two rows above'),
    'key over two rows below': () => kept(COLOURS, 'over two rows below', { colourAlone: dice.chance(0.5) }),
    'key below': () => kept(usual, 'below'),
    'key on a sheet': () => kept(usual, 'on a sheet'),
    'numbers with a key below': () => kept(NUMBERS, 'below'),
    'key of their own': () => kept(THEIR_OWN, 'in a line above'),
    'key in other words': () => kept(dice.among(IN_OTHER_WORDS), 'in a line above'),
    'key with what is not begun': () => kept(coloured(NOT_BEGUN, dice), 'in a line above'),
    'letters without a key': () => kept(LETTERS, 'nowhere'),
    'colours as words without a key': () => kept(coloured(COLOURS, dice), 'nowhere'),
    'colours alone': () => kept(LETTERS, 'nowhere', { colourAlone: true }),
    'colours alone with a key': () => kept(COLOURS, 'beside colours above', { colourAlone: true }),
    'colours of the theme': () => kept(OF_THEME, 'beside colours above', { colourAlone: true }),
    'remarks beside ratings': () => kept(COLOURS, 'in a line above'),
    'plain words': () => kept(PLAIN, 'nowhere', { inWords: true }),
    'everyday words': () => kept(EVERYDAY, 'nowhere', { inWords: true }),
    'colours by a rule': () =>
      kept(
        LETTERS.map(({ fill: _fill, ...sign }) => sign),
        'in a line above',
      ),
  }
  const way = [...shapes].map((shape) => ways[shape]).find((found) => found !== undefined)
  if (way) return way()
  // Nothing above leaves no room for a key.
  const words = shapes.has('nothing above') || shapes.has('no header')
  return words ? kept(PLAIN, 'nowhere', { inWords: true }) : kept(usual, 'in a line above')
}

/** The cell of one rating. */
export const ratingCell = ({ mark, fill }: Sign, { colourAlone }: Ratings): DrawnCell => ({
  ...(!colourAlone && { value: /^\d$/.test(mark) ? Number(mark) : mark }),
  ...(fill && { fill }),
})

/** What a person makes of it: nothing until somebody says what the marks mean. */
export function meaningOf(sign: Sign | null, { key, inWords }: Ratings): DeliveryStatus | null | undefined {
  if (!sign) return null
  return key !== 'nowhere' || inWords ? sign.means : null
}
