import { createHash } from 'node:crypto'
import { isHttpError } from '@sveltejs/kit'
import { addressOf } from '../../../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../../../domain/contract/endpoints.ts'
import { NOTICE_STYLE, noticePage } from '../../../domain/notice-page.ts'
import { pageOfPaper } from '../../../domain/page-of-paper.ts'
import { sayWhatStands } from '../../../domain/words/papers.ts'
import { ask, type Asked } from '../call.server.ts'

/** The notice has its own style and nothing else. */
const NOTICE_POLICY = `default-src 'none';style-src 'sha256-${createHash('sha256').update(NOTICE_STYLE).digest('base64')}';base-uri 'none';form-action 'none';frame-ancestors 'none'`

/** What the api says of a file that a browser has to know. */
const PASSED_ON = ['content-type', 'content-disposition', 'content-security-policy', 'etag']

/** Answers a file that the api gives everybody, at an address that people can read and that stays. */
export async function passOnFile(
  event: Asked,
  name: 'publicPaper' | 'publicTable',
  params: object,
  query: Record<string, string> = {},
): Promise<Response> {
  const asked = new URLSearchParams(query).toString()
  let reply: Response
  try {
    reply = await ask(event, 'GET', `/api${addressOf(ENDPOINTS[name], params)}${asked && `?${asked}`}`)
  } catch (thrown) {
    if (!isHttpError(thrown)) throw thrown
    const [, slug = ''] = /^\/public\/([^/]+)/.exec(event.url.pathname) ?? []
    const { message, instead } = thrown.body
    const ways = [
      ...(instead ? [{ address: pageOfPaper(slug, instead.id, true), word: sayWhatStands(instead.called) }] : []),
      { address: `/public/${slug}`, word: 'See what is published of the plan' },
    ]
    return new Response(noticePage(message, ways), {
      status: thrown.status,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': NOTICE_POLICY },
    })
  }
  return new Response(reply.body, {
    headers: PASSED_ON.flatMap((header): [string, string][] => {
      const said = reply.headers.get(header)
      return said === null ? [] : [[header, said]]
    }),
  })
}
