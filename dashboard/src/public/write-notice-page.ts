import { escaped } from '../../../domain/charts/drawing/svg.ts'

/** What is said in place of a file that is not given: why, and where to go. It needs neither style nor script. */
export const writeNoticePage = (sentence: string, address: string): string => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(sentence)}</title></head>
<body><main><h1>This paper is not here</h1><p>${escaped(sentence)}.</p><p><a href="${escaped(address)}">See what is published of the plan</a></p></main></body>
</html>
`
