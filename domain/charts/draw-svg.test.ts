import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { SHOWN_STATUSES } from '../delivery-status.ts'
import { rollUp } from '../roll-up.ts'
import { letterOf } from '../words/statuses.ts'
import { describeBurnUp } from './burn-up.ts'
import { altOf, type Chart } from './chart.ts'
import { drawSvg } from './draw-svg.ts'
import { LOOK_OF_FAN, LOOK_OF_LINE } from './drawing/look-of-line.ts'
import { LOOK_OF_STATUS } from './drawing/look-of-status.ts'
import { INK, QUIET, widthOf } from './drawing/type.ts'
import { OUTLINE_OF_STATUS } from './drawing/shape-of-status.ts'
import { describeStatusAtBoards } from './status-at-boards.ts'
import { describeStatusByArea } from './status-by-area.ts'
import { atBoards, CASES, inAreas, onItsWay, promised } from './testing/views.ts'
import { describeWayOfAction } from './way-of-action.ts'

interface Found {
  name: string
  at: Record<string, string>
  text: string
}

/** All elements of a document, in their order. @throws where it is not well-formed XML, by the rules of namespaces. */
function parsed(svg: string): Found[] {
  const found: Found[] = []
  const open: Found[] = []
  const parser = new SaxesParser({ xmlns: true, fragment: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const at = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))
    const one = { name, at, text: '' }
    found.push(one)
    open.push(one)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(svg).close()
  return found
}

const textsOf = (svg: string) => parsed(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []))
const WIDTHS = [280, 640, 1200]

describe.each(CASES)('%s', (_name, chart) => {
  it.each(WIDTHS)('is well-formed, finite and within its %i pixels', (width) => {
    const svg = drawSvg(chart, { width, size: 14 })
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/)
    const [root, ...parts] = parsed(svg)
    expect(root?.at).toMatchObject({ width: String(width), role: 'img', 'aria-label': altOf(chart) })
    const height = Number(root?.at['height'])
    expect(height).toBeGreaterThan(0)
    for (const { name, at } of parts) {
      // A page's policy refuses styles; a paper fetches nothing.
      expect(['g', 'rect', 'path', 'circle', 'text']).toContain(name)
      expect(Object.keys(at).filter((key) => /^(style|class|on|href|id)/.test(key))).toEqual([])
      if (name === 'rect') {
        expect(Number(at['x'])).toBeGreaterThanOrEqual(0)
        expect(Number(at['x']) + Number(at['width'])).toBeLessThanOrEqual(width + 0.2)
        expect(Number(at['y']) + Number(at['height'])).toBeLessThanOrEqual(height)
        expect(Number(at['width'])).toBeGreaterThan(0)
        expect(Number(at['height'])).toBeGreaterThan(0)
      }
      if (name === 'text' && at['y']) expect(Number(at['y'])).toBeLessThanOrEqual(height)
    }
  })

  it('is the same each time it is drawn', () => {
    expect(drawSvg(chart, { width: 640 })).toBe(drawSvg(chart, { width: 640 }))
  })
})

it('keeps words words, whatever they are made of', () => {
  const title = '<script>alert("1")</script> & \'quotes\' ]]> \u0000\u0008\u001b\ud800 𒀀 🙂 مرحبا'
  const [area] = inAreas(1, 7).areas
  const svg = drawSvg(describeStatusByArea({ ...inAreas(1, 7), areas: area ? [{ ...area, title }] : [] }), {
    width: 1200,
  })
  expect(svg).not.toContain('<script')
  expect(textsOf(svg).join(' ')).toContain('<script>alert("1")</script> & \'quotes\' ]]> ')
  expect(parsed(svg)[0]?.at['aria-label']).toContain(
    '<script>alert("1")</script> & \'quotes\' ]]> \ufffd\ufffd\ufffd\ufffd 𒀀 🙂 مرحبا',
  )
})

it('is well-formed and narrow enough with any words at all', () => {
  const view = inAreas(1, 7)
  const [area] = view.areas
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 60, max: 1200 }), (title, width) => {
      const svg = drawSvg(describeStatusByArea({ ...view, areas: area ? [{ ...area, title }] : [] }), { width })
      const texts = parsed(svg).filter(({ name, text }) => name === 'text' && !/^\S \d+$/.test(text))
      for (const { text } of texts) expect(widthOf(text, 13)).toBeLessThanOrEqual(Math.max(width, 13 * 12))
    }),
    { numRuns: 300, seed: 10 },
  )
})

it.each([
  ['of 4,000 letters without a blank', 'x'.repeat(4000)],
  ['of 4,000 letters', 'word '.repeat(800)],
])('cuts a name %s, and says so by dots', (_what, title) => {
  const [area] = inAreas(1, 7).areas
  const svg = drawSvg(describeStatusByArea({ ...inAreas(1, 7), areas: area ? [{ ...area, title }] : [] }), {
    width: 640,
  })
  const said = textsOf(svg).filter((text) => /^(1\.|x|word)/.test(text))
  expect(said.length).toBeLessThanOrEqual(3)
  expect(said.at(-1)).toMatch(/…$/)
})

it('says in a column each status by its letter and count, and in its key by its word', () => {
  const texts = textsOf(drawSvg(describeStatusAtBoards(atBoards(4, 70)), { width: 640, size: 16 }))
  for (const status of SHOWN_STATUSES) expect(texts.filter((one) => one === `${letterOf(status)} 10`)).toHaveLength(5)
  expect(texts).toEqual(
    expect.arrayContaining(['Off track', 'Awaiting sign-off', '10 Dec', 'today', 'Monitoring visit 1']),
  )
})

it('says at the side of what is too short for its letters how many there are', () => {
  const view = inAreas(2, 300)
  const [first] = view.areas
  const small = { number: 2, title: 'Small', ...rollUp(['off-track', 'at-risk', 'at-risk']) }
  const texts = textsOf(drawSvg(describeStatusByArea({ ...view, areas: first ? [first, small] : [] }), { width: 640 }))
  expect(texts).toContain('R 1, A 2')
})

it('says above a column that is too low for its letters how many there are', () => {
  const { history, ...view } = atBoards(2, 300)
  const few = { ...history[0], ...rollUp(['off-track', 'at-risk', 'at-risk']) } as (typeof history)[number]
  const texts = textsOf(
    drawSvg(describeStatusAtBoards({ ...view, history: [few, ...history.slice(1)] }), { width: 640 }),
  )
  expect(texts).toEqual(expect.arrayContaining(['R 1', 'A 2']))
})

it('says once, beside the last, what columns are too narrow to say', () => {
  const texts = textsOf(drawSvg(describeStatusAtBoards(atBoards(72, 60)), { width: 640, size: 16 }))
  for (const status of SHOWN_STATUSES)
    expect(
      texts.filter((one) => new RegExp(`^[${letterOf(status)}] \\d+$`).test(one)),
      status,
    ).toHaveLength(1)
})

it.each([1, 3, 12, 13, 30, 72])('keeps the days under %i columns apart, and within its width', (boards) => {
  for (const width of WIDTHS) {
    const svg = drawSvg(describeStatusAtBoards(atBoards(boards, 60)), { width, size: 14 })
    const years = parsed(svg).filter(({ name, text }) => name === 'text' && /^(\d{1,2}|\d{1,2} \w{3})$/.test(text))
    const ends = years
      .filter(({ at }) => at['text-anchor'] === 'middle' && at['fill'] === QUIET)
      .map(
        ({ at, text }) => [Number(at['x']) - widthOf(text, 14) / 2, Number(at['x']) + widthOf(text, 14) / 2] as const,
      )
    expect(ends.length).toBeGreaterThan(0)
    for (const [index, [from, to]] of ends.entries()) {
      expect(from).toBeGreaterThanOrEqual(-0.1)
      expect(to).toBeLessThanOrEqual(width + 0.1)
      expect(from).toBeGreaterThanOrEqual((ends[index - 1]?.[1] ?? -1) - 0.1)
    }
  }
})

it('leaves its key away where one stands beside it', () => {
  const texts = (chart: Chart) => textsOf(drawSvg(chart, { width: 640, named: false }))
  expect(texts(describeStatusAtBoards(atBoards(4, 70)))).not.toContain('Off track')
  expect(texts(describeBurnUp(promised(12, 40)))).not.toContain('First promise')
  expect(texts(describeBurnUp(promised(12, 40)))).toEqual(
    expect.arrayContaining(['today', 're-inspection expected', 'Actions']),
  )
})

it('tells lines apart by their dashes and widths, without their colours', () => {
  const looks = [...Object.values(LOOK_OF_LINE), LOOK_OF_FAN.middle, LOOK_OF_FAN.edge]
  const drawn = looks.map(({ width, dash }) => `${width} ${dash.join(',')}`)
  expect(new Set(drawn).size).toBe(looks.length)
})

it('draws the thin dashed line over the broad one, and the fan under both', () => {
  const strokes = parsed(drawSvg(describeBurnUp(promised(24, 300)), { width: 640, named: false })).map(
    ({ at }) => at['stroke'],
  )
  const order = [
    LOOK_OF_FAN.middle,
    LOOK_OF_LINE.agreed,
    LOOK_OF_LINE['present-promise'],
    LOOK_OF_LINE['first-promise'],
  ]
  const places = order.map(({ stroke }) => strokes.lastIndexOf(stroke))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places).not.toContain(-1)
})

it('draws a day that it was due before hollow, and the one it is due full', () => {
  const diamonds = parsed(drawSvg(describeWayOfAction(onItsWay(0)), { width: 640, named: false }))
    .filter(({ at }) => at['d']?.endsWith('z'))
    .map(({ at }) => at['fill'])
  expect(diamonds).toEqual(['#fff', INK])
})

it('tells statuses apart by their letters and shapes, without their colours', () => {
  const drawn = SHOWN_STATUSES.map((status) => `${OUTLINE_OF_STATUS[status]} ${letterOf(status)}`)
  expect(new Set(drawn).size).toBe(SHOWN_STATUSES.length)
})

it('paints a status as pages do', () => {
  const scss = readFileSync(new URL('../../dashboard/src/styles/_statuses.scss', import.meta.url), 'utf8')
  for (const status of SHOWN_STATUSES) {
    const [, fill, ink, edge = fill] =
      new RegExp(`\\.${status},[^}]*@include paint\\((#\\w+), (#\\w+)(?:, (#\\w+))?\\)`).exec(scss) ?? []
    expect(LOOK_OF_STATUS[status], status).toMatchObject({ fill, ink, edge })
  }
})
