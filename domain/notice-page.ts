import { escaped } from './escaped.ts'

/** Where to go from a notice, and what that is. */
export interface Way {
  address: string
  word: string
}

/** As the public page looks. Whoever sends the page names this style in its policy, which allows nothing else. */
export const NOTICE_STYLE = `
:root{color-scheme:light}
body{margin:0;color:#0b0c0c;background:#fff;font:1.1875rem/1.4 Arial,Arimo,"Liberation Sans",sans-serif}
header{padding:.6rem 0;color:#fff;background:#12436d;font-weight:700}
header div,main{max-width:60rem;margin:0 auto;padding:0 1.25rem;overflow-wrap:anywhere}
main{padding-block:1.5rem}
h1{margin:0 0 1rem;font-size:2rem;line-height:1.15}
a{color:#1a5a96}
a:focus-visible{outline:3px solid #0b0c0c;background:#fd0}
p{margin:0 0 1rem;max-width:44rem}
@media (max-width:40em){h1{font-size:1.5rem}}
@media print{header{color:#0b0c0c;background:none}}`

/** What is said in place of a file that is not given: why, and where to go. It needs no script and no other file. */
export const noticePage = (sentence: string, ways: readonly Way[]): string => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(sentence)}</title><style>${NOTICE_STYLE}</style></head>
<body><header><div>Improvement plan</div></header><main><h1>This file is not given</h1><p>${escaped(sentence)}.</p>${ways.map(({ address, word }) => `<p><a href="${escaped(address)}">${escaped(word)}</a></p>`).join('')}</main></body>
</html>
`
