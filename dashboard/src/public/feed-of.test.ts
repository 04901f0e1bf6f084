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

const read = (papers: Paper[]) => {
  const plan = { slug: 'plan', council: 'Medway Council', title: 'Improvement plan', illustrative: null }
  const feed = feedOf({ plan, papers, figures: null }, 'https://plan.example/public/plan')
  const all = (name: string) =>
    Array.from(feed.matchAll(new RegExp(`<${name}[^>]*>([^]*?)</${name}>`, 'g')), ([, x]) => x)
  return {
    titles: all('title')
      .slice(1)
      .map((title) => title?.replace(/^<!\[CDATA\[|\]\]>$/g, '')),
    updated: all('updated'),
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
