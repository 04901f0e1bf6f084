import fc from 'fast-check'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { bodyFor } from '../../api/testing/bodies.ts'
import { NASTY_PATH, NASTY_QUERY, NASTY_TEXT, encode } from '../../api/testing/nasty.ts'
import { ROLES } from '../../domain/permissions.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { openOwnServer } from '../own-server.ts'
import { pagesOfRoutes } from '../page-forms.ts'

/** A sample in every run of the suite; `./scripts/test long` sends all of them. */
const SENT = Number(process.env['FUZZED_FORMS'] ?? 250)

const pages = pagesOfRoutes()
const PLACES: Record<string, string[]> = {
  plan: ['medway-2019'],
  ref: ['1.1', '1.4', '2.3', '3.3', '3.6', '4.4'],
  number: ['1', '5', '10'],
  id: ['board-2021-01-27', 'board-2020-10-28'],
  key: ['head-of-workforce', 'lead-member', 'ofsted-2019-08-27'],
}

/** Every field that any form has, with something that it takes. */
const fields: Record<string, unknown> = Object.assign(
  {
    id: 'none',
    ref: '3.4',
    keptStatus: 'on-track',
    milestoneTitle: 'Begun',
    milestoneDue: '2021-01-04',
    addRow: 'milestones',
  },
  ...Object.entries(ENDPOINTS)
    .filter(([, endpoint]) => 'body' in endpoint)
    .map(([name]) => bodyFor(name)),
)
const ODD_NAMES = [...Object.getOwnPropertyNames(Object.prototype), '', 'a[b]', 'a.b', '%00', 'x'.repeat(3000), '0']
/** What a form carries whose sender was signed out meanwhile: right, wrong, or half. */
const SIGNING_IN: [string, string][][] = [
  [],
  [
    ['signInEmail', 'viewer@plan.example'],
    ['signInPassword', PASSWORD],
  ],
  [
    ['signInEmail', 'somebody@plan.example'],
    ['signInPassword', 'not this'],
  ],
  [['signInPassword', '']],
]
// Blank in the ways that Unicode has for it.
const BLANKS = [
  ...'\t\v\f\r\u0085\u00a0\u00ad\u180e\u200b\u200e\u2028\u2060\u2800\u3000\u3164\ufeff',
  '\u200b '.repeat(9),
]

const mostly = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>, weight = 9) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: other })
const words = fc.oneof(
  fc.constantFrom(...NASTY_TEXT, ...BLANKS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constant('x'.repeat(20_000)),
)

/** A form: each field as it should be, spoilt, missing or twice; sometimes with names that no form has. */
const form = fc
  .tuple(
    fc.subarray(Object.keys(fields), { minLength: Object.keys(fields).length - 6 }),
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(fields)), words), { maxLength: 4 }),
    mostly(
      fc.constant([] as [string, string][]),
      fc.array(fc.tuple(fc.constantFrom(...ODD_NAMES), words), { maxLength: 3 }),
      3,
    ),
    mostly(fc.constant([] as [string, string][]), fc.constantFrom(...SIGNING_IN), 5),
  )
  .map(([kept, spoilt, odd, signIn]) => {
    const spoiltNames = new Set(spoilt.map(([name]) => name))
    const usual = kept.filter((name) => !spoiltNames.has(name)).map((name) => [name, String(fields[name] ?? '')])
    return [...usual, ...spoilt, ...odd, ...signIn] as [string, string][]
  })

let senders = 0
/** Each is somebody else's, and from elsewhere: who fails often has to wait, and this would take hours. */
const fromElsewhere = (all: [string, string][], number: number): [string, string][] =>
  all.map(([name, said]) => {
    const isWrong = /email$/i.test(name) && said !== 'viewer@plan.example'
    return [name, isWrong ? `${said.slice(0, 200)}${number}` : said]
  })
const addressOf = (number: number) => `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`

const BOUNDARY = 'boundary-of-a-form'
const part = ([name, said]: [string, string], file = '') =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name.replaceAll(/["\r\n]/g, '_')}"${file}\r\n\r\n${said.toWellFormed()}\r\n`

type Body = { type: string | null; body: string | undefined }
/** The ways that a form comes, right and wrong. */
const WAYS: Record<string, (fields: [string, string][]) => Body> = {
  usual: (all) => ({
    type: 'application/x-www-form-urlencoded',
    body: all.map(([name, said]) => `${encode(name)}=${encode(said)}`).join('&'),
  }),
  parts: (all) => ({
    type: `multipart/form-data; boundary=${BOUNDARY}`,
    body: `${all.map((one) => part(one)).join('')}--${BOUNDARY}--\r\n`,
  }),
  files: (all) => ({
    type: `multipart/form-data; boundary=${BOUNDARY}`,
    body: `${all.map((one) => part(one, '; filename="a.txt"')).join('')}--${BOUNDARY}--\r\n`,
  }),
  'cut off': (all) => ({
    type: `multipart/form-data; boundary=${BOUNDARY}`,
    body: all
      .map((one) => part(one))
      .join('')
      .slice(0, -9),
  }),
  'without its boundary': (all) => ({ type: 'multipart/form-data', body: all.map((one) => part(one)).join('') }),
  'as another boundary': (all) => ({
    type: 'multipart/form-data; boundary=other',
    body: `${all.map((one) => part(one)).join('')}--${BOUNDARY}--`,
  }),
  'not encoded': (all) => ({
    type: 'application/x-www-form-urlencoded; charset=utf-16',
    body: `${all
      .map(([name, said]) => `${name}=${said}`)
      .join('&')
      .toWellFormed()}&%=%ff&=`,
  }),
  json: (all) => ({ type: 'application/json', body: JSON.stringify(Object.fromEntries(all)) }),
  text: () => ({ type: 'text/plain', body: 'title=A' }),
  binary: () => ({ type: 'application/x-sveltekit-formdata', body: '\0\0\0' }),
  nothing: () => ({ type: null, body: undefined }),
  'too much': () => ({ type: 'application/x-www-form-urlencoded', body: `progress=${'x'.repeat(3_100_000)}` }),
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']
const withForms = pages.filter(({ forms }) => forms.length > 0)

const route = mostly(fc.constantFrom(...withForms), fc.constantFrom(...pages), 3).chain(({ route: path, forms }) => {
  const places = [...path.matchAll(/\[(\w+)\]/g)].map(([, place = '']) => place)
  const params = fc.record(
    Object.fromEntries(
      places.map((one) => [
        one,
        mostly(fc.constantFrom(...(PLACES[one] ?? ['none'])), fc.constantFrom(...NASTY_PATH), 14),
      ]),
    ),
  )
  // Whoever is signed out by a form of ours would be so for all that follows.
  const asked = forms.filter((name) => name !== '?/signOut')
  const odd = fc.constantFrom('?/nothing', '?/default', '?/__proto__', '?/', '?/save/save', '')
  const query = fc.tuple(
    fc.constantFrom('asAt', 'since', 'q', 'sort', 'cursor', 'status', 'from', 'to', 'saved', 'done', 'next', 'odd'),
    fc.oneof(fc.constantFrom(...NASTY_QUERY), fc.constantFrom('2020-10-14', 'meeting:board-2020-10', 'no', '%ff')),
  )
  return fc.record({
    method: mostly(fc.constant(asked.length > 0 ? 'POST' : 'GET'), fc.constantFrom(...METHODS)),
    path: params.map((said) =>
      path.replaceAll(/\[(\w+)\]/g, (_, place: string) => encode(said[place] ?? '').slice(0, 1500)),
    ),
    form: mostly(asked.length > 0 ? fc.constantFrom(...asked) : odd, odd),
    query: mostly(
      fc.constant(''),
      query.map(([name, said]) => `${name}=${encode(said).slice(0, 1500)}`),
      2,
    ),
  })
})

const sending = fc.record({
  who: fc.constantFrom(...ROLES, null),
  route,
  form,
  way: mostly(fc.constantFrom('usual', 'parts'), fc.constantFrom(...Object.keys(WAYS)), 1),
  scripts: fc.boolean(),
  twice: fc.boolean(),
})

test(`answers or refuses ${SENT} forms, right and spoilt, and breaks at none`, async () => {
  test.setTimeout(6 * 3_600_000)
  expect(pages.flatMap(({ forms }) => forms).length).toBeGreaterThan(10)
  const { baseURL, complaints, close } = await openOwnServer({ demonstration: true, env: { PROXIES: '1' } })
  try {
    const cookies = new Map<string | null, string>([[null, 'odd=%0a; b=%; =']])
    for (const role of ROLES) cookies.set(role, await cookieOf(baseURL, role))
    const statuses = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(
        sending,
        async ({ who, route: { method, path, form: name, query }, form: all, way, scripts, twice }) => {
          const number = senders++
          const { type, body } = WAYS[way]?.(fromElsewhere(all, number)) ?? { type: null, body: undefined }
          const asked = method === 'POST' ? [name, query].filter(Boolean).join(name ? '&' : '?') : query && `?${query}`
          const url = `${baseURL}${path}${asked.startsWith('?') || asked === '' ? asked : `?${asked}`}`
          const bodied = method !== 'GET' && method !== 'HEAD' && body !== undefined
          const send = () =>
            fetch(url, {
              method,
              redirect: 'manual',
              headers: {
                origin: baseURL,
                'x-forwarded-for': addressOf(number),
                cookie: cookies.get(who) ?? '',
                accept: scripts ? 'application/json' : 'text/html',
                ...(type !== null && { 'content-type': type }),
              },
              ...(bodied && { body }),
            })
          for (const reply of [await send(), ...(twice ? [await send()] : [])]) {
            const said = await reply.text()
            statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
            const sent = `${method} ${url} as ${who}, ${way}: ${JSON.stringify(all)}`.slice(0, 3000)
            expect(reply.status, `${sent}\n${complaints()}`).toBeLessThan(500)
            // With scripts, the status of what broke stands in the reply.
            if (scripts && method === 'POST') expect(said, sent).not.toContain('"status":50')
          }
        },
      ),
      { numRuns: SENT, seed: 4173, endOnFailure: true },
    )
    // Some go all the way, and some are refused for each reason there is.
    for (const status of [200, 303, 400, 401, 403, 404, 405, 413, 415])
      expect(statuses.get(status) ?? 0, String(status)).toBeGreaterThan(0)
    expect(complaints()).toBe('')
  } finally {
    await close()
  }
})

async function cookieOf(baseURL: string, role: (typeof ROLES)[number]): Promise<string> {
  const reply = await fetch(`${baseURL}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: emailOf(role), password: PASSWORD }),
  })
  expect(reply.status).toBe(200)
  return reply.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}
