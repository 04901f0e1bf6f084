import { expect, it } from 'vitest'
import { textSizeOf } from './text-size.ts'
import { parse, W } from './xml.ts'

const style = (id: string, name: string, inside = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`
const sized = (size: number) => `<w:rPr><w:sz w:val="${size}"/></w:rPr>`
const defaults = `<w:docDefaults><w:rPrDefault>${sized(22)}</w:rPrDefault></w:docDefaults>`

it.each([
  ['of its text', defaults + style('a', 'Normal', sized(28)), 28],
  ['of all, where its text says none', defaults + style('a', 'Normal'), 22],
  ['that Word gives, where nothing says one', style('a', 'Normal'), 20],
  ['of its own style for tables', style('a', 'Normal', sized(28)) + style('b', 'Table Text', sized(18)), 18],
  [
    'of what that is based on',
    style('a', 'Normal', sized(28)) + style('b', 'Table text', '<w:basedOn w:val="a"/>'),
    28,
  ],
  ['of all, where styles go round', defaults + style('a', 'Normal', '<w:basedOn w:val="a"/>'), 22],
])('the words of tables have the size %s', (_whose, styles, size) => {
  expect(textSizeOf(parse(Buffer.from(`<w:styles xmlns:w="${W}">${styles}</w:styles>`), 'styles.xml'))).toBe(size)
})
