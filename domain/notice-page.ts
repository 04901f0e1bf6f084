import { escaped } from './escaped.ts'

/** Where to go from a notice, and what that is. */
export interface Way {
  address: string
  word: string
}

/** What is said in place of a file that is not given: why, and where to go. It needs neither style nor script. */
export const noticePage = (sentence: string, ways: readonly Way[]): string => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(sentence)}</title></head>
<body><main><h1>This file is not given</h1><p>${escaped(sentence)}.</p>${ways.map(({ address, word }) => `<p><a href="${escaped(address)}">${escaped(word)}</a></p>`).join('')}</main></body>
</html>
`
