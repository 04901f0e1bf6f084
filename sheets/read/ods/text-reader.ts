import { cleanText } from '../clean-text.ts'
import type { Attributes } from '../read-xml.ts'

/** Collects the paragraphs of a cell or a comment, and whether each run of them is struck through. */
export class TextReader {
  #paragraphs: string[] = []
  #unstruck: string[] = []
  #within: { name: string; isStruck: boolean | undefined }[] = []
  #struck: (boolean | undefined)[] = []
  readonly #isStruck: (style: string) => boolean | undefined

  /** @param isStruck whether a style of text is; none where it does not say */
  constructor(isStruck: (style: string) => boolean | undefined) {
    this.#isStruck = isStruck
  }

  /** Whether a paragraph is open, to which words then belong. */
  get isOpen(): boolean {
    return this.#within.length > 0
  }

  opened(name: string, attributes: Attributes): void {
    const style = attributes['text:style-name']
    const isStruck = style === undefined || name !== 'span' ? undefined : this.#isStruck(style)
    if (this.#within.length === 0) this.#begin()
    this.#within.push({ name, isStruck: isStruck ?? this.#within.at(-1)?.isStruck })
    if (name === 's') this.#put(' '.repeat(Math.min(1000, Number(attributes['c'] ?? 1))))
    if (name === 'tab') this.#put('\t')
    if (name === 'line-break') this.#put('\n')
  }

  words(text: string): void {
    // A paragraph within a paragraph is a text box that hangs there.
    if (this.#within.filter(({ name }) => name === 'p').length > 1) return
    this.#put(text.replaceAll(/[\t\r\n]+/g, ' '))
    if (text.trim() !== '') this.#struck.push(this.#within.at(-1)?.isStruck)
  }

  closed(): void {
    this.#within.pop()
  }

  #begin(): void {
    this.#paragraphs.push('')
    this.#unstruck.push('')
  }

  #put(text: string): void {
    this.#paragraphs[this.#paragraphs.length - 1] += text
    if (this.#within.at(-1)?.isStruck !== true) this.#unstruck[this.#unstruck.length - 1] += text
  }

  get text(): string {
    return cleanText(this.#paragraphs.join('\n'))
  }

  /** What is left where a part of it is struck through; none where nothing or all of it is. */
  get unstruck(): string | undefined {
    const isPart = this.#struck.includes(true) && !this.#struck.every((isStruck) => isStruck)
    return isPart ? cleanText(this.#unstruck.join('\n')) : undefined
  }

  /** Whether all of it is struck through, where its cell is or is not. */
  isStruckIn(isCellStruck: boolean): boolean {
    return this.#struck.length > 0 && this.#struck.every((isStruck) => isStruck ?? isCellStruck)
  }
}
