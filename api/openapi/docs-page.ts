import type { Endpoint } from '../../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { sayWho } from './describe-api.ts'

interface Described {
  paths: Record<
    string,
    Record<string, { parameters?: { name: string; in: string }[]; requestBody?: object; responses: object }>
  >
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const asJson = (what: object) => `<pre tabindex="0"><code>${escape(JSON.stringify(what, null, 2))}</code></pre>`

/** The api's documentation as one page: no script, nothing from another host. */
export function docsPage(described: object): string {
  const { paths } = described as Described
  const sections = (Object.entries(ENDPOINTS) as [string, Endpoint][]).map(([name, endpoint]) => {
    const path = `/api${endpoint.path}`
    const said = paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[endpoint.method]
    const asks = said?.parameters?.map((one) => `<code>${escape(one.name)}</code> (${one.in})`).join(', ')
    return `<section><h2 id="${name}"><code>${endpoint.method.toUpperCase()} ${escape(path)}</code></h2>
<p>${escape(endpoint.says)}. For ${escape(sayWho(endpoint.who))}.</p>
${asks ? `<p>Takes ${asks}.</p>` : ''}
${said?.requestBody ? `<details><summary>What to send to ${name}</summary>${asJson(said.requestBody)}</details>` : ''}
${said ? `<details><summary>What ${name} answers</summary>${asJson(said.responses)}</details>` : ''}</section>`
  })
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>The api – Improvement plan</title><link rel="stylesheet" href="/api/docs.css"></head>
<body><main><h1>The api</h1>
<p>Everything the dashboard shows comes from here. A machine reads the same as <a href="/api/openapi.json">OpenAPI 3.1</a>.
Sign in with <a href="#signIn"><code>POST /api/session</code></a>; the cookie it answers with is the session.
A refusal is <code>{ code, message, fields? }</code>, in sentences that say what to do.</p>
${sections.join('\n')}</main></body></html>`
}

export const DOCS_CSS = `body{font:16px/1.5 system-ui,arial,sans-serif;color:#0b0c0c;margin:0}main{max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:2rem}h2{font-size:1.1rem;margin:2rem 0 .25rem;overflow-wrap:anywhere}a{color:#1a5a96}p{margin:.25rem 0}
section{border-top:1px solid #cfd5d8}summary{padding:.35rem 0;cursor:pointer}
pre{background:#f3f5f6;padding:1rem;overflow-x:auto;font-size:14px}:focus-visible{outline:3px solid #0b0c0c;outline-offset:2px}`
