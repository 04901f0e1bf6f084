import { escaped } from '../../domain/escaped.ts'
import { lines } from './lines.ts'

/** What has become of a paper that was sent, and what stands in its place, with the way there where something does. */
interface Notice {
  sentence: string
  instead: { says: string; address: string | null }
}

/** A paper's page, as it was sent, under a notice. */
export const withNotice = (page: string, { sentence, instead: { says, address } }: Notice): string => {
  const way = address === null ? `${lines(says)}.` : `<a href="${escaped(address)}">${lines(says)}</a>.`
  return page.replace('<main>', () => `<main>\n<p class="notice"><b>${lines(sentence)}</b> ${way}</p>`)
}
