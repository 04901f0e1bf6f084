import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import { expect, it } from 'vitest'
import type { PublicPlanView } from '../../../domain/contract/public.ts'
import { day, instant } from '../../../domain/day.ts'
import { feedOf } from './feed-of.ts'

type Paper = PublicPlanView['papers'][number]

const issued = (id: string, at: string, more: Partial<Paper> = {}): Paper => ({
  id,
  kind: 'committee-report',
  title: 'Improvement plan: progress',
  subtitle: 'Improvement plan, as at 14 October 2020, for Scrutiny on 18 December 2020',
  issuedOn: day(at.slice(0, 10)),
  issuedAt: instant(at),
  digest: '',
  withdrawn: null,
  ...more,
})

const ATOM = 'http://www.w3.org/2005/Atom'

/** The feed as a reader has it: by a parser of XML, which refuses what is none. */
const read = (papers: Paper[], says: Partial<PublicPlanView['plan']> | null = {}) => {
  const plan = says && { council: 'Medway Council', title: 'Improvement plan', illustrative: null, ...says }
  const text = feedOf({ slug: 'plan', plan, papers, figures: null }, 'https://plan.example/public/plan')
  const feed = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'application/xml')
  const all = (name: string) => Array.from(feed.getElementsByTagNameNS(ATOM, name))
  const wordsOf = (name: string) => all(name).map(({ textContent }) => textContent)
  return {
    feed,
    all,
    wordsOf,
    plan: wordsOf('title')[0],
    titles: wordsOf('title').slice(1),
    updated: wordsOf('updated'),
  }
}

it('calls papers of one day by what tells them apart, and says the moment of each issue and withdrawal', () => {
  const withdrawn = {
    on: day('2020-12-10'),
    at: instant('2020-12-10T11:30:00.000Z'),
    as: 'wrong',
    reason: null,
    instead: null,
  } as const
  const { titles, updated } = read([
    issued('third', '2020-12-10T12:15:00.000Z'),
    issued('second', '2020-12-10T10:00:00.000Z', { subtitle: 'Improvement plan, as at 1 December 2020' }),
    issued('first', '2020-12-10T09:05:00.000Z', { withdrawn }),
    issued('lost', '2020-12-09T09:05:00.000Z', { subtitle: null }),
  ])
  expect(titles).toEqual([
    'Committee report: Improvement plan, as at 14 October 2020, for Scrutiny on 18 December 2020 (issued on 10 December 2020 at 12:15)',
    'Committee report: Improvement plan, as at 1 December 2020 (issued on 10 December 2020 at 10:00)',
    'Withdrawn: Committee report: Improvement plan, as at 14 October 2020, for Scrutiny on 18 December 2020 (issued on 10 December 2020 at 09:05)',
    'Committee report: Improvement plan: progress (issued on 9 December 2020 at 09:05)',
  ])
  expect(updated).toEqual([
    '2020-12-10T12:15:00.000Z',
    '2020-12-10T12:15:00.000Z',
    '2020-12-10T10:00:00.000Z',
    '2020-12-10T11:30:00.000Z',
    '2020-12-09T09:05:00.000Z',
  ])
})

it.each([
  'Review <b>&amp; co</b>',
  ']]> <!-- </title>',
  '"Q" & \'A\' < 5 > 4',
  '<script>alert(1)</script>',
  'x\u0000y',
])('says words that look like markup as they are: %j', (typed) => {
  const { plan, titles, wordsOf, all, feed } = read(
    [
      issued('one', '2020-12-10T12:15:00.000Z', { title: typed, subtitle: typed }),
      issued('two', '2020-12-10T10:00:00.000Z', {
        withdrawn: {
          ...{ on: day('2020-12-10'), at: instant('2020-12-10T11:30:00.000Z') },
          ...{ as: 'wrong', reason: typed, instead: null },
        },
      }),
    ],
    { title: typed, council: typed },
  )
  const words = typed.replace('\u0000', '\ufffd')
  expect(plan).toBe(`${words}, ${words}`)
  expect(titles[0]).toBe(`Committee report: ${words} (issued on 10 December 2020 at 12:15)`)
  expect(wordsOf('summary')).toEqual([words, `Withdrawn on 10 December 2020. Something in it is wrong: ${words}`])
  // Text, which no reader takes for markup.
  for (const name of ['title', 'summary', 'rights'])
    for (const one of all(name)) expect([one.getAttribute('type'), one.children.length]).toEqual([null, 0])
  expect(feed.documentElement?.namespaceURI).toBe(ATOM)
})

it('has what RFC 4287 asks of a feed and its entries', () => {
  const { feed, all, wordsOf } = read([issued('one', '2020-12-10T12:15:00.000Z')])
  const childrenOf = (one: (typeof feed)['documentElement']) =>
    Array.from(one?.children ?? [], ({ localName }) => localName)
  expect(childrenOf(feed.documentElement)).toEqual(
    expect.arrayContaining(['id', 'title', 'updated', 'author', 'link', 'entry']),
  )
  expect(childrenOf(all('entry')[0] ?? null)).toEqual(['id', 'title', 'updated', 'published', 'link', 'summary'])
  expect(wordsOf('id')).toEqual(['https://plan.example/public/plan', 'https://plan.example/public/plan/one'])
  const self = all('link').filter((link) => link.getAttribute('rel') === 'self')
  expect(self.map((link) => link.getAttribute('href'))).toEqual(['https://plan.example/public/plan/feed'])
})

it('says of a paper withdrawn for disclosure its kind, its days and why', () => {
  const withdrawn = {
    ...{ on: day('2020-12-10'), at: instant('2020-12-10T11:30:00.000Z') },
    as: 'disclosure' as const,
    reason: 'A family could be told',
    instead: null,
  }
  const { titles, wordsOf } = read([
    issued('one', '2020-12-10T10:00:00.000Z', { title: null, subtitle: null, withdrawn }),
  ])
  expect(titles).toEqual(['Withdrawn: Committee report (issued on 10 December 2020 at 10:00)'])
  expect(wordsOf('summary')).toEqual([
    'Withdrawn on 10 December 2020. It holds what its readers may not have: A family could be told',
  ])
})

it('is a feed too where nothing may be read any more that says whose plan it is', () => {
  const { plan, wordsOf, titles } = read([issued('one', '2020-12-10T09:00:00.000Z')], null)
  expect([plan, wordsOf('name'), wordsOf('rights')]).toEqual(['Improvement plan', ['Improvement plan'], []])
  expect(titles).toHaveLength(1)
})
