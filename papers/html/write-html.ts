import { letterOf } from '../../domain/words/statuses.ts'
import { CONTENTS, partsOf, sayPart } from '../contents.ts'
import { widthsOf } from '../column-widths.ts'
import {
  itemsUnder,
  wordsOfItem,
  type Block,
  type Cell,
  type Figure,
  type Item,
  type Paper,
  type Table,
} from '../paper.ts'
import { sayNumber, TO_BE_WRITTEN } from '../say-block.ts'
import { SHAPES } from '../shapes.ts'
import { escaped } from '../../domain/escaped.ts'
import { lines } from './lines.ts'
import { DRAFT_STYLE, STYLE } from './style.ts'

/** A paper as one page that needs nothing else: no script, no other file, and it prints to sheets. */
export function writeHtml(paper: Paper): string {
  const { language, title, council, subtitle, draft, foot, blocks } = paper
  const parts = partsOf(blocks)
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${draft === null ? '' : 'Draft: '}${title}, ${subtitle} – ${council}`)}</title>
<style>${STYLE}</style>${draft === null ? '' : `<style>${DRAFT_STYLE}</style>`}
</head>
<body>
<main>
<p class="council">${escaped(council)}</p>
<h1>${lines(title)}</h1>
<p class="subtitle">${lines(subtitle)}</p>
${blocks.map((block) => writeBlock(block, parts)).join('\n')}
</main>
<footer><p>${escaped(foot)}</p></footer>
</body>
</html>
`
}

function writeBlock(block: Block, parts: Parts): string {
  switch (block.kind) {
    case 'heading': {
      const anchor = parts.get(block)
      return `<h${block.level}${anchor === undefined ? '' : ` id="${anchor}"`}>${lines(sayPart(block))}</h${block.level}>`
    }
    case 'contents':
      return writeContents(parts)
    case 'paragraph':
      return line(block, block.isNotice ? 'notice' : '')
    case 'prompt':
      return line({ ...block, label: TO_BE_WRITTEN }, 'prompt')
    case 'list':
      return `${block.caption === undefined ? '' : `<p><b>${lines(block.caption)}</b></p>`}${writeItems(block.items)}`
    case 'table':
      return writeTable(block)
    case 'figure':
      return `<figure><p><b>${lines(block.title)}</b></p>${picturesOf(block)}<figcaption>${lines(block.caption)}</figcaption></figure>`
  }
}

const writeItems = (items: readonly Item[]): string =>
  `<ul>${items.map((item) => `<li>${lines(wordsOfItem(item))}${under(itemsUnder(item))}</li>`).join('')}</ul>`
const under = (items: readonly string[]): string => (items.length === 0 ? '' : writeItems(items))

/** The picture, and a narrow one that stands in its place on a phone. */
function picturesOf({ alternative, svg, svgOnPhone }: Figure): string {
  const picture = (drawn: string, where: string) =>
    `<div role="img" aria-label="${escaped(alternative)}"${where}>${drawn}</div>`
  return svgOnPhone === undefined
    ? picture(svg, '')
    : picture(svg, ' class="wide"') + picture(svgOnPhone, ' class="phone"')
}

/** A part and the name that it is gone to by. */
type Parts = ReadonlyMap<Block, string>

function writeContents(parts: Parts): string {
  const items = Array.from(parts, ([part, anchor]) =>
    part.kind === 'heading' ? `<li><a href="#${anchor}">${lines(sayPart(part))}</a></li>` : '',
  )
  return `<nav aria-labelledby="contents"><h2 id="contents">${CONTENTS}</h2><ul>${items.join('')}</ul></nav>`
}

function line(
  { number, label, words }: { number?: readonly [number, number]; label?: string; words: string },
  dress: string,
): string {
  const classes = [dress, number && 'numbered'].filter(Boolean).join(' ')
  const its = number ? `<span class="number">${sayNumber(number)} </span>` : ''
  return `<p${classes && ` class="${classes}"`}>${its}${label === undefined ? '' : `<b>${lines(label)}:</b> `}${lines(words)}</p>`
}

/** A table of as many rows stands on one sheet; a longer one goes on on the next, below its heads. */
const MOST_ROWS_KEPT_TOGETHER = 8

/** Each cell says its head again, for screens where a row is a card; a table of figures alone is narrow enough to stay one. */
function writeTable({ caption, columns, rows }: Table): string {
  const widths = widthsOf({ columns, rows })
  const total = widths.reduce((sum, width) => sum + width, 0)
  const heads = columns.map(
    ({ head, isCount }, at) =>
      `<th scope="col" class="w${Math.max(1, Math.round((20 * (widths[at] ?? 0)) / total)) * 5}${isCount ? ' count' : ''}">${lines(head)}</th>`,
  )
  const writeAt = (cell: Cell, at: number): string => {
    if (at === 0) return `<th scope="row">${writeCell(cell)}</th>`
    const { head = '', isCount } = columns[at] ?? {}
    return `<td data-label="${escaped(head)}"${isCount ? ' class="count"' : ''}>${writeCell(cell)}</td>`
  }
  const body = rows.map((cells) => `<tr>${cells.map(writeAt).join('')}</tr>`)
  const look = columns.length > 1 && columns.slice(1).every(({ isCount }) => isCount) ? 'figures' : 'cards'
  const whole = rows.length <= MOST_ROWS_KEPT_TOGETHER ? ' whole' : ''
  return `<div class="scroll ${look}${whole}" role="region" aria-label="${escaped(caption)}" tabindex="0"><table><caption>${lines(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`
}

function writeCell(cell: Cell): string {
  if (typeof cell === 'string') return lines(cell)
  const { status, word } = cell
  return `<span class="status ${status}"><span aria-hidden="true">${SHAPES[status]}</span> <b>${letterOf(status)}</b> ${lines(word)}</span>`
}
