import { ownWords } from './typed-words.ts'

/** What is said of work that goes on: in the plan's own words, and when it is looked at again. */
export interface Review {
  words: string
  /** As it was typed. */
  on: string
}

/** The last of several: "Ongoing peer review, reviewed on 1 June 2021". */
const REVIEW = /^(.*)\breview(?:ed)?(?: date| day)?(?: again)?(?: due)?(?: on| by| in)?:? +(.+)$/i
/** What leads from one to the other, and says nothing of either. */
const LEADS = /(?:[\s,;:–—-]|\b(?:and|until|then|next|is|to be|will be|with a))+$/i
const ASIDE = /^(.*?)((?:\s*(?:\([^()]*\)|\[[^[\]]*\]))*)\.?$/

/**
 * Parts what goes on from its review. Whatever else is said, before it, in
 * brackets with it or in brackets behind it, is of the plan's own words.
 *
 * @returns null where no review is said.
 * @example
 * splitReview('Ongoing (led by Jo), review on 1 June 2021') // => { words: 'Ongoing (led by Jo)', on: '1 June 2021' }
 * splitReview('On-going (led by Jo, review 1/6/2021) [see 4.2]') // => { words: 'On-going (led by Jo) [see 4.2]', on: '1/6/2021' }
 */
export function splitReview(typed: string): Review | null {
  const [, before = '', behind = ''] = REVIEW.exec(ownWords(typed)) ?? []
  if (behind === '') return null
  const open = before.lastIndexOf('(')
  const closes = behind.indexOf(')')
  if (open <= before.lastIndexOf(')') || closes < 0) {
    const [, on = '', aside = ''] = ASIDE.exec(behind) ?? []
    return { words: joined(before.replace(LEADS, ''), aside), on: on.trim() }
  }
  const within = before.slice(open + 1).replace(LEADS, '')
  const beside = within === '' ? '' : `(${within})`
  const after = behind.slice(closes + 1).replace(/^[\s,;:.–—-]+/, '')
  return { words: joined(before.slice(0, open).replace(LEADS, ''), beside, after), on: behind.slice(0, closes).trim() }
}

const joined = (...parts: string[]): string =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
