import type { Attributes } from '../read-xml.ts'

/** Finds the ranges that a rule colours, as tags come by. @param isColoured whether a style has a colour behind it */
export function rulesOf(isColoured: (style: string) => boolean) {
  let ranges = ''
  let isFound = false
  return {
    opened(name: string, attributes: Attributes): void {
      if (name === 'conditional-format') [ranges, isFound] = [attributes['target-range-address'] ?? '', false]
      if (name === 'color-scale') isFound = true
      if (name === 'condition' && isColoured(codedName(attributes['apply-style-name'] ?? ''))) isFound = true
    },
    /** The ranges of a rule that ends here. @example 'Plan.E3:Plan.E9' is E3:E9 */
    closed: (name: string): string[] =>
      name === 'conditional-format' && isFound ? ranges.split(/ (?=[^' ]*\.|')/).map(withoutSheet) : [],
  }
}

const withoutSheet = (range: string): string =>
  range
    .split(':')
    .map((address) => address.slice(address.lastIndexOf('.') + 1).replaceAll('$', ''))
    .join(':')

/** A rule has the name of a style as people see it; the style's own is coded. @example codedName('A 1') // => 'A_20_1' */
const codedName = (name: string): string =>
  name.replaceAll(/[^A-Za-z0-9.-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`)
