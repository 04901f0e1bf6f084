import { lines } from './lines.ts'

/** A paper's page, as it was sent, under a sentence that says what has become of it. */
export const withNotice = (page: string, sentence: string): string =>
  page.replace('<main>', () => `<main>\n<p class="notice"><b>${lines(sentence)}</b></p>`)
