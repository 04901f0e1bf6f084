import { sayInTemplate } from '../../../domain/words/suspects.ts'
import { asAddressRead } from './as-address-read.ts'
import type { PagePart } from './page-parts.ts'
import { sheetsOf, type Template } from './read-template.ts'
import { parse } from './xml.ts'
import { asidesIn, linesIn } from './words-in.ts'

/** A text that a paper has from a council's Word template, and where in it that stands. */
export interface TemplateText {
  words: string
  /** Like "In the Word template: footer". */
  where: string
}

/**
 * Every text that comes along with a template into the Word form of a paper, seen or read by software. An officer is asked
 * about it as about the paper's own. What a paper takes from a template is listed here by its part: one that is added
 * there does not compile until it is said here which words it brings.
 *
 * @example
 * textsOfTemplate(readTemplate(sample))
 * // => [{ words: 'Your council, Children and Families Page  of ', where: 'In the Word template: footer' }, …]
 */
export const textsOfTemplate = (template: Template): TemplateText[] => textsIn(template, bringsOf(template))

const bringsOf = (template: Template): Brings<Template> => ({
  pageParts: (pageParts) =>
    [...pageParts].flatMap(([key, part]) => {
      const [side = '', sheets = ''] = key.split(' ')
      return sheetsOf(template).some((one) => one === sheets) ? textsIn(part, bringsOfPagePart(side)) : []
    }),
  styles: (tree) => said('names of styles', [...linesIn(tree), ...asidesIn(tree)]),
  numbering: (tree) => (tree === null ? [] : said('lists', [...linesIn(tree), ...asidesIn(tree)])),
  theme: (bytes) => {
    if (bytes === null) return []
    const tree = parse(bytes, 'the theme')
    return said('colours and typefaces', [...linesIn(tree), ...asidesIn(tree)])
  },
  // Numbers alone.
  page: () => [],
  differ: () => [],
})

const bringsOfPagePart = (side: string): Brings<PagePart> => ({
  tree: (tree) => [...said(side, linesIn(tree)), ...said(`alternative text in the ${side}`, asidesIn(tree))],
  links: (links) =>
    said(
      `link in the ${side}`,
      links.map(({ target }) => asAddressRead(target)),
    ),
  // Dots, of which its alternative text says what they show.
  pictures: () => [],
})

/** Which texts each part brings. */
type Brings<Whole> = { [Part in keyof Whole]-?: (part: Whole[Part]) => TemplateText[] }

const textsIn = <Whole extends object>(whole: Whole, brings: Brings<Whole>): TemplateText[] =>
  (Object.keys(brings) as (keyof Whole)[]).flatMap((part) => brings[part](whole[part]))

const said = (place: string, texts: readonly string[]): TemplateText[] =>
  texts.map((words) => ({ words, where: sayInTemplate(place) }))
