import { expect, it } from 'vitest'
import { day } from '../../../domain/day.ts'
import { sayFound, titleOfFound } from '../../../domain/words/found.ts'
import { askedOf, narrowedBy, nextPageHref } from './filters.ts'

const view = {
  plan: {
    slug: 'medway-2019',
    council: 'Medway Council',
    title: 'Medway Council improvement plan',
    illustrative: null,
    beganOn: day('2019-09-30'),
    reinspectionExpectedOn: null,
    staleAfterDays: 38,
    statusWords: {},
    quarters: 'financial' as const,
    areas: [{ number: 2, title: 'Capacity and capability of workforce' }],
    recommendations: [{ number: 7, shortTitle: 'Tracking children who go missing' }],
    boards: [],
  },
  asAt: { day: day('2020-10-14'), isNow: false, hasEnded: true, param: '2020-10-14', meeting: null },
  found: 12,
  total: 33,
  owners: [{ key: 'head-of-service', title: 'Head of Service' }],
  nextCursor: 'abc',
}
const asked = (query: string) => askedOf(new URL(`http://here.invalid/?${query}`))

it.each([
  ['', 'All 33 actions'],
  ['sort=due', 'All 33 actions'],
  ['status=off-track&area=2', '12 of 33 actions: off track and in area 2 (Capacity and capability of workforce)'],
  [
    'late=yes&recommendation=7&owner=head-of-service',
    '12 of 33 actions: past their due date, answering recommendation 7 (Tracking children who go missing) and owned or supported by Head of Service',
  ],
  ['q=audit', '12 of 33 actions: with “audit” in them'],
  ['unreported=yes', '12 of 33 actions: never reported on'],
  ['gap=measure', '12 of 33 actions: with no success measure'],
  ['status=withdrawn', '12 actions: withdrawn'],
])('says what %s found', (query, said) => {
  expect(sayFound(view, narrowedBy(view, asked(query)))).toBe(said)
})

it('says none as a word', () => {
  expect(sayFound({ ...view, found: 0 }, narrowedBy(view, asked('late=yes')))).toBe(
    'None of 33 actions: past their due date',
  )
})

it('pages with the filters and the moment', () => {
  const now = asked('status=off-track&limit=10&cursor=old')
  expect(nextPageHref(view, now)).toBe('/medway-2019/actions?asAt=2020-10-14&status=off-track&limit=10&cursor=abc')
})

it.each([
  ['sort=due', 'Actions'],
  [
    'status=off-track&area=2&late=yes',
    'Actions, off track, past their due date, in area 2 (Capacity and capability of workforce)',
  ],
])('is titled by what it was narrowed by: %s', (query, title) => {
  expect(titleOfFound(narrowedBy(view, asked(query)))).toBe(title)
})
