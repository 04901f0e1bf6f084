import { fold } from '../../domain/fold.ts'
import { saysWords, type Cell } from '../cells.ts'
import type { Grid } from './grid.ts'
import type { Header } from './header.ts'
import { saysPurpose } from './about-level.ts'
import { readKey } from './key.ts'
import { kindNamed, saysFinished, type Level, type LevelKind } from './levels.ts'
import { setAside } from './set-aside.ts'

/** So many lines above a header are looked at for what heads its first actions, and for whether they are over. */
const LINES_ABOVE = 6
const LINES_OF_FINISHED = 3

/** A line above a header. */
interface Line {
  row: number
  words: string
  cells: readonly Cell[]
}

/**
 * What heads the first actions above their header: the area and the recommendation that are called and numbered as levels
 * are, "R1: Standards in secondary schools", or that they are over.
 */
export function levelsAbove(grid: Grid, header: Header | null): Level[] {
  const rows = header ? grid.rows.filter((one) => one < (header.rows[0] ?? 0)) : []
  const keyed = new Set(readKey(rows.flatMap((row) => grid.inRow(row))).flatMap(({ cells }) => cells))
  const lines = rows.slice(-LINES_ABOVE).map((row): Line => {
    const cells = grid.inRow(row).filter((cell) => saysWords(cell) && !keyed.has(cell.address))
    return { row, words: cells.map(({ text }) => text.trim()).join(' '), cells }
  })
  const over = lines.slice(-LINES_OF_FINISHED).findLast(({ cells, words }) => cells.length === 1 && saysFinished(words))
  if (over) return [levelOf('finished', [over])]
  const last = lines.findLastIndex(isNamedAlone)
  // Between a head and its table stands no other table.
  if (last < 0 || isListed(lines, last) || lines.slice(last).some(({ cells }) => cells.length > 2)) return []
  const level = levelFrom(lines, last)
  const area = level.kind === 'recommendation' ? lines.slice(0, last).findLastIndex(isNamedAlone) : -1
  const wider = area < 0 ? null : levelFrom(lines.slice(0, last), area)
  return wider?.kind === 'area' ? [wider, level] : [level]
}

const isNamedAlone = ({ cells, words }: Line): boolean =>
  cells.length <= 2 && (kindNamed(words) !== null || isCalled(words)) && !isLabelled(words)

/** A theme and its name, without a number. */
const CALLED =
  /^(theme|work ?stream|pillar|strand|priority area|priority|area( (for|of) improvement)?)\s*[:–-]\s*(?=\p{L})/iu

const isCalled = (words: string): boolean =>
  CALLED.test(words.trim()) && !/^(high|medium|low|all|tbc|urgent)\b/i.test(words.trim().replace(CALLED, ''))

/** Whether a level is one of several of its kind above each other: what a plan is about, and no head of one table. */
function isListed(lines: readonly Line[], at: number): boolean {
  const [one, other] = [lines[at], lines[at - 1]].map((line) => /^(\p{L}+)\D*\d/u.exec(fold(line?.words ?? ''))?.[1])
  return one !== undefined && one === other
}

/** A level with the words of it that stand below. */
function levelFrom(lines: readonly Line[], at: number): Level {
  const [line, ...below] = lines.slice(at)
  const words = line?.words ?? ''
  const named: Line[] = line ? [line] : []
  for (const next of below) {
    const before = named.map((one) => one.words).join(' ')
    if (next.cells.length !== 1 || !isMoreOf(before, next.words)) break
    named.push(next)
  }
  return levelOf(isCalled(words) ? 'area' : (kindNamed(words) ?? 'area'), named)
}

/**
 * Whether a line goes on with a level: it names what is only numbered, ends its sentence, or says what it is for.
 *
 * @example
 * isMoreOf('Priority 1', 'Front door') // => true
 * isMoreOf('Priority 1: Front door', 'Improvement plan') // => false
 */
export function isMoreOf(level: string, words: string): boolean {
  if (isLabelled(words) || setAside(words) !== null) return false
  const isBare = /^\p{L}+( \p{L}+)? ?\d+[.\d]*[a-z]?\W*$/iu.test(level)
  return isBare || /^\p{Ll}/u.test(words) || saysPurpose(words)
}

const levelOf = (kind: LevelKind, lines: readonly Line[]): Level => ({
  row: lines[0]?.row ?? 0,
  kind,
  words: lines.map(({ words }) => words).join(' '),
  cells: lines.flatMap(({ cells }) => cells.map(({ address }) => address)),
})

const WHO = String.raw`(\p{L}+ ){0,3}(lead|owner|sponsor|sro|senior responsible (officer|owner)|accountable officer)s?`
const WHAT = String.raw`(\p{L}+ ){0,2}(date|updated|version|status|vision|rag|rating|manager|chair|director)s?( by| on)?`
const LABELLED = new RegExp(String.raw`^(${WHO}\s*[:–-]|${WHAT}\s*:)\s*\S`, 'iu')

/** Why a line that says something of a level is set aside. */
export const OF_LEVEL = 'It says something of what it stands below'

/**
 * Whether a line above the actions says something of what it stands below, and is no name of it.
 *
 * @example
 * isLabelled('Workstream lead: Head of Service') // => true
 * isLabelled('Workstream 1: Front Door') // => false
 */
export const isLabelled = (words: string): boolean => {
  const said = words.trim()
  return LABELLED.test(said) && !CALLED.test(said)
}
