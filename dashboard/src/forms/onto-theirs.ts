import { asLine, asWords } from '../../../domain/typed-words.ts'
import type { Entered } from '../entered.ts'
import { kindOf } from './box-kinds.ts'
import { areSame, isOfSeveral, isSameSaid, rowOf, rowsIn, several, type Row } from './same-said.ts'

/**
 * Theirs, with what one has changed since one read: each row is known by what it
 * is called, whatever its place, so that one which either of two people added
 * stands beside the other's.
 */
function mergeRows(stood: readonly Row[], mine: readonly Row[], theirs: readonly Row[]): Row[] {
  const find = (rows: readonly Row[], key: string) => rows.find((row) => row.key === key)
  const isMine = ({ key, kept }: Row) => find(stood, key)?.kept !== kept
  const merged = theirs.flatMap((row): Row[] => {
    const own = find(mine, row.key)
    if (own) return [isMine(own) ? own : row]
    // What one took out is out, unless they have said it anew since.
    return find(stood, row.key)?.kept === row.kept ? [] : [row]
  })
  return [...merged, ...mine.filter((row) => isMine(row) && (row.key === '' || !find(theirs, row.key)))]
}

/**
 * Whether a box holds what stood there. One of one line shows a blank for each line end that an older record has; line
 * ends that its author put in are theirs until they are saved.
 */
function isLeft(name: string, stood: Entered, mine: Entered): boolean {
  if (kindOf(name) !== 'line' || isOfSeveral(name)) return isSameSaid(name, stood, mine)
  const [then, now] = [several(stood, name)[0] ?? '', several(mine, name)[0] ?? '']
  return [asWords(then), asLine(then)].includes(asWords(now))
}

/**
 * What a form holds once a colleague has changed what it is about: what its
 * author changed is theirs still, and every other box holds what the colleague
 * saved. Asked twice, it answers the same.
 *
 * @param stood What the record held, box by box, when the form was drawn.
 * @returns all boxes; and the names of those that hold something else than they were sent with.
 * @example
 * ontoTheirs({ stood: { title: 'A', partners: '' }, mine: { title: 'B', partners: '' }, theirs: { title: 'A', partners: 'Police' } })
 * // => { entered: { title: 'B', partners: 'Police' }, taken: ['partners'] }
 */
export function ontoTheirs({ stood, mine, theirs }: { stood: Entered; mine: Entered; theirs: Entered }): {
  entered: Entered
  taken: string[]
} {
  const entered = { ...mine }
  const taken: string[] = []
  for (const name of Object.keys(stood)) {
    if (!(name in theirs) || isSameSaid(name, mine, theirs) || isSameSaid(name, stood, theirs)) continue
    if (isOfSeveral(name)) {
      const names = rowOf(name)
      const rows = mergeRows(rowsIn(stood, names), rowsIn(mine, names), rowsIn(theirs, names))
      if (areSame(rows, rowsIn(mine, names))) continue
      entered[name] = rows.map(({ said }) => said[names.indexOf(name)] ?? '')
    } else if (isLeft(name, stood, mine)) entered[name] = theirs[name] ?? ''
    else continue
    taken.push(name)
  }
  return { entered, taken }
}

/** The names of the boxes, of those that the record holds, which somebody left otherwise than they stood. */
export const changedFrom = (stood: Entered, mine: Entered): string[] =>
  Object.keys(stood).filter((name) => !isLeft(name, stood, mine))
