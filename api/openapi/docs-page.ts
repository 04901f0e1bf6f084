import type { Endpoint } from '../../domain/contract/endpoint.ts'
import { NOUNS } from '../../domain/contract/endpoints.ts'
import { curl } from './curl.ts'
import { sayWho, type Description } from './describe-api.ts'
import { EXAMPLES } from './examples.ts'
import { nameOf } from './schemas.ts'

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const block = (text: string) => `<pre tabindex="0"><code>${escape(text)}</code></pre>`
const folded = (summary: string, what: unknown) =>
  `<details><summary>${escape(summary)}</summary>${block(typeof what === 'string' ? what : JSON.stringify(what, null, 2))}</details>`
const schemaLink = (name: string) => `<a href="#${name}"><code>${name}</code></a>`

/**
 * The api's documentation as one page: no script, nothing from another host.
 *
 * @param origin Where this installation is, for the calls that are shown.
 */
export function docsPage({ components }: Description, origin: string): string {
  const { schemas } = components as { schemas: Record<string, object> }
  const nouns = Object.entries(NOUNS).map(
    ([noun, { says, endpoints }]) => `<h2>${escape(noun)}</h2>
<p>${escape(says)}.</p>
${(Object.entries(endpoints) as [string, Endpoint][]).map(([name, endpoint]) => section(name, endpoint, origin)).join('\n')}`,
  )
  const named = Object.entries(schemas).map(
    ([name, schema]) =>
      `<section><h3 id="${name}"><code>${name}</code></h3>${folded(`What ${name} is`, schema)}</section>`,
  )
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>The api – Improvement plan</title><link rel="stylesheet" href="/api/docs.css"></head>
<body><main><h1>The api</h1>
<p>Everything the dashboard shows comes from here. A machine reads the same as <a href="/api/openapi.json">OpenAPI 3.1</a>.
Sign in with <a href="#signIn"><code>POST /api/session</code></a>; the cookie it answers with is the session.
A refusal is a ${schemaLink('Problem')}, in sentences that say what to do. What is shown as an example was taken and
answered by the demonstration; of a list, the first is shown.</p>
${nouns.join('\n')}
<h2>What is sent and answered, by name</h2>
${named.join('\n')}</main></body></html>`
}

function section(name: string, endpoint: Endpoint, origin: string): string {
  const { method, path, says, who, params, query, body, reply, gives } = endpoint
  const asked = [params, query].flatMap((of) => Object.keys(of?.shape ?? {}))
  const example = EXAMPLES[name]
  const answers = reply ? schemaLink(nameOf(reply)) : gives ? `a file (${[gives].flat().join(', ')})` : 'nothing'
  return `<section><h3 id="${name}"><code>${method.toUpperCase()} /api${escape(path)}</code></h3>
<p>${escape(says)}. For ${escape(sayWho(who))}.</p>
<p>${asked.length > 0 ? `Asks ${asked.map((one) => `<code>${one}</code>`).join(', ')}. ` : ''}${
    body ? `Takes ${schemaLink(nameOf(body))}. ` : ''
  }Answers ${answers}.</p>
${example ? block(curl(endpoint, example, origin)) : ''}
${example?.reply === undefined ? '' : folded(`What ${name} answered`, example.reply)}</section>`
}

export const DOCS_CSS = `body{font:16px/1.5 system-ui,arial,sans-serif;color:#0b0c0c;margin:0}main{max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:2rem}h2{font-size:1.4rem;margin:2.5rem 0 .25rem}h3{font-size:1.1rem;margin:1.5rem 0 .25rem;overflow-wrap:anywhere}
a{color:#1a5a96}p{margin:.25rem 0}section{border-top:1px solid #cfd5d8}summary{padding:.35rem 0;cursor:pointer}
pre{background:#f3f5f6;padding:1rem;overflow-x:auto;font-size:14px}:focus-visible{outline:3px solid #0b0c0c;outline-offset:2px}`
