type Attribute = string | number | false | undefined

/** A tenth of a pixel is more than any printer shows. */
const round = (value: Attribute) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value)

/**
 * An element of SVG as text. What stands in attributes is escaped; children are elements, or `escaped` words.
 *
 * @example
 * element('rect', { x: 1.234, width: 10 }) // => '<rect x="1.2" width="10"/>'
 */
export function element(name: string, attributes: Record<string, Attribute>, ...children: string[]): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${escaped(String(round(value)))}"`)
    .join('')
  return children.length === 0 ? `<${name}${said}/>` : `<${name}${said}>${children.join('')}</${name}>`
}

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Words that can hold no markup, nor a character that XML has none of: that one is written as �. */
export const escaped = (words: string): string =>
  words
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- These are what XML 1.0 refuses.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (one) => NAMED[one] ?? one)

/** Numbers of a path, parted by blanks. */
export const path = (...steps: (string | number)[]): string => steps.map(round).join(' ')
