import { altOf, captionOf, type StackChart } from '../domain/charts/chart.ts'
import { drawSvg } from '../domain/charts/draw-svg.ts'
import { describeStatusAtBoards } from '../domain/charts/status-at-boards.ts'
import { describeStatusByArea } from '../domain/charts/status-by-area.ts'
import { tableOf } from '../domain/charts/table-of.ts'
import { walkOf } from '../domain/charts/walk-of.ts'
import { table } from './blocks.ts'
import type { DisclosedFacts } from './disclosed.ts'
import type { Block } from './paper.ts'

/** The text of a sheet is so wide, in pixels, of which 96 are an inch; and 16 of them are 12 point. */
const WIDTH = 658
const LETTERS = 16

/** The same of a phone, whose letters stand closer to the eye. */
const ON_PHONE = 350
const LETTERS_ON_PHONE = 14

/** As many boards as stand beside each other on a sheet. */
const BOARDS = 8

/** How the plan stood at its last boards, and stands now; nothing where there is nothing to compare. */
export const statusAtBoards = ({ plan, asAt, board }: DisclosedFacts): Block[] =>
  board.history.length < 2 || board.history.every(({ total }) => total === 0)
    ? []
    : chartBlocks(
        describeStatusAtBoards(
          { plan, asAt, history: board.history, markers: board.markers ?? [] },
          { last: (all) => all.slice(-BOARDS) },
        ),
      )

/** How each priority area stands; nothing where none has an action. */
export const statusByArea = ({ plan, asAt, board }: DisclosedFacts): Block[] =>
  board.areas.every(({ total }) => total === 0)
    ? []
    : chartBlocks(describeStatusByArea({ plan, asAt, areas: board.areas, counts: board.counts }))

/** A chart with what it says, and the same figures after it: in a table, and in a list that goes through them by status. */
function chartBlocks(chart: StackChart): Block[] {
  const svg = drawSvg(chart, { width: WIDTH, size: LETTERS, marked: true })
  const [, height = '1'] = / height="(\d+)"/.exec(svg) ?? []
  const { caption, heads, rows } = tableOf(chart)
  return [
    {
      kind: 'figure',
      title: chart.story,
      alternative: altOf(chart),
      caption: captionOf(chart),
      svg,
      svgOnPhone: drawSvg(chart, { width: ON_PHONE, size: LETTERS_ON_PHONE }),
      width: WIDTH,
      height: Number(height),
    },
    ...table(
      caption,
      heads.map(({ word, isNumber }) => ({
        head: word,
        share: isNumber ? longestWordIn(word) + 2 : 16,
        ...(isNumber && { isCount: true as const }),
      })),
      rows.map(({ head, cells }) => [head, ...cells.map(({ said }) => said)]),
    ),
    walk(chart),
  ]
}

/** By status, with each place that has any; the table says where there is none. */
const walk = (chart: StackChart): Block => ({
  kind: 'list',
  caption: 'The same figures, status by status',
  items: walkOf(chart).map(({ said, steps }, at) => ({
    words: said,
    items: steps.filter((_, place) => chart.series[at]?.values[place] !== 0).map((step) => step.said),
  })),
})

/** A column of figures is as wide as what heads it, of which no word is broken. */
const longestWordIn = (words: string): number => Math.max(...words.split(/[\s-]/).map(({ length }) => length))
