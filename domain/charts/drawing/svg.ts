import { escaped } from '../../escaped.ts'

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

/** Numbers of a path, parted by blanks. */
export const path = (...steps: (string | number)[]): string => steps.map(round).join(' ')
