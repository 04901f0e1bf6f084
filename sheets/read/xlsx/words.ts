import { cleanText, unescaped } from '../clean-text.ts'
import { type Attributes, readXml } from '../read-xml.ts'
import { isOn } from './styles.ts'

/** Words with what they look like: struck through, not, or as the font of their cell says. */
export interface Words {
  text: string
  struck: 'all' | 'not' | 'as-its-cell'
  /** What is left where a part of it is struck through. */
  unstruck?: string
}

/** Collects the words of a text that can be of several runs, each in a font of its own. */
export class WordsReader {
  #text = ''
  #run = ''
  #unstruck = ''
  #strike: boolean | undefined
  #struck: (boolean | undefined)[] = []
  #within: string[] = []
  /** What the first run says in bold. */
  bold = ''
  #isBold = false

  opened(name: string, { val }: Attributes): void {
    this.#within.push(name)
    if (name === 'r') [this.#run, this.#strike, this.#isBold] = ['', undefined, false]
    // A run with a font of its own is struck by that font alone.
    if (name === 'rPr') this.#strike = false
    if (name === 'strike') this.#strike = isOn(val)
    if (name === 'b') this.#isBold = isOn(val)
  }

  words(text: string): void {
    // What says how to pronounce it is not shown.
    if (this.#within.at(-1) !== 't' || this.#within.includes('rPh')) return
    this.#text += text
    this.#run += text
  }

  closed(name: string): void {
    this.#within.pop()
    if (name === 'r' && this.#strike !== true) this.#unstruck += this.#run
    if (name !== 'r' || this.#run.trim() === '') return
    if (this.#struck.length === 0 && this.#isBold) this.bold = this.#run
    this.#struck.push(this.#strike)
  }

  get found(): Words {
    const struck = struckOf(this.#struck)
    const isPart = this.#struck.includes(true) && struck !== 'all'
    return {
      ...{ text: cleanText(unescaped(this.#text)), struck },
      ...(isPart && { unstruck: cleanText(unescaped(this.#unstruck)) }),
    }
  }
}

function struckOf(runs: readonly (boolean | undefined)[]): Words['struck'] {
  if (runs.includes(false)) return 'not'
  return runs.length > 0 && runs.every(Boolean) ? 'all' : 'as-its-cell'
}

/** The texts of a workbook, to which its cells point by number. */
export function sharedWords(part: Uint8Array | undefined): Words[] {
  const all: Words[] = []
  if (!part) return all
  let reader: WordsReader | undefined
  readXml(part, {
    opened(name, attributes) {
      if (name === 'si') reader = new WordsReader()
      else reader?.opened(name, attributes)
    },
    words: (text) => reader?.words(text),
    closed(name) {
      if (name !== 'si') reader?.closed(name)
      else if (reader) all.push(reader.found)
    },
  })
  return all
}
