import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { NewAction, NewActionVersion } from './action-forms.ts'
import { NewArea, NewAreaVersion } from './areas.ts'
import { FiledAction } from './filed/actions.ts'
import { FiledArea } from './filed/areas.ts'
import { FILED_LINES } from './filed/lines.ts'
import { FiledMeeting } from './filed/meetings.ts'
import { FiledHolder, FiledPost } from './filed/posts.ts'
import { FiledRecommendation } from './filed/recommendations.ts'
import { FiledSource } from './filed/sources.ts'
import { FiledVisit } from './filed/visits.ts'
import { NewMeetingVersion } from './meetings.ts'
import { NewHolder, NewHolderVersion, NewPost, NewPostVersion } from './posts.ts'
import { NewRecommendationVersion } from './recommendations.ts'
import { NewSource, NewSourceVersion } from './sources.ts'
import { NewVisit, NewVisitVersion } from './visits.ts'
import { LONGEST, MOST_MILESTONES } from './longest.ts'
import { nounsOnActions } from './on-actions.ts'

/** Each form with what it comes to in a plan file: two doors to one record. */
const DOORS: [form: string, z.ZodObject, filed: z.ZodObject][] = [
  ['a new action', NewAction, FiledAction],
  ['a version of an action', NewActionVersion, FiledAction],
  ['a version of a meeting', NewMeetingVersion, FiledMeeting],
  ['a new priority area', NewArea, FiledArea],
  ['a version of a priority area', NewAreaVersion, FiledArea],
  ['a version of a recommendation', NewRecommendationVersion, FiledRecommendation],
  ['a new source', NewSource, FiledSource],
  ['a version of a source', NewSourceVersion, FiledSource],
  ['a new post', NewPost, FiledPost],
  ['a version of a post', NewPostVersion, FiledPost],
  ['a new holder', NewHolder, FiledHolder],
  ['a version of a holder', NewHolderVersion, FiledHolder],
  ['a new visit', NewVisit, FiledVisit],
  ['a version of a visit', NewVisitVersion, FiledVisit],
  ...nounsOnActions.flatMap(({ title, writes, filed }) =>
    Object.values(writes).map(({ path, body }): [string, z.ZodObject, z.ZodObject] => [
      `${title}, by ${path},`,
      body,
      'fact' in filed ? filed.fact : filed.version,
    ]),
  ),
]

/** What a file alone says, because a form is filled in by somebody, now. */
const ONLY_FILED = [
  ...['recordedAt', 'recordedBy', 'state', 'onBehalf', 'effectiveOn', 'fromOn', 'post', 'cancelledOn', 'withdrawnOn'],
  // What a form says in the words that it reads (`due`, `to`).
  ...['dueKind', 'dueFrom', 'dueWords', 'reviewOn'],
  ...['fromKind', 'fromBeginsOn', 'fromWords', 'fromReviewOn', 'toKind', 'toBeginsOn', 'toWords', 'toReviewOn'],
]
/** What a new action cannot say of itself: it comes into the plan before it leaves it. */
const OF_LEAVING = ['withdrawnAs', 'mergedInto', 'movedTo']
/** What a form alone asks. */
const ONLY_ASKED = [
  ...['basedOn', 'withdraw', 'milestones', 'ref', 'closedBefore', 'closedBeforeOn', 'closedBeforeNote'],
  ...['due', 'to', 'quartersRead', 'cancel', 'number', 'holder'],
]

const takes = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success
const isWords = (schema: z.ZodType): boolean => takes(schema, 'Any words') && takes(schema, 'Ümlaut & “quotes”')

/** The longest text that is taken, if there is a longest. */
function longest(schema: z.ZodType): number {
  let [fine, tooLong] = [1, 100_000]
  while (tooLong - fine > 1) {
    const middle = Math.floor((fine + tooLong) / 2)
    if (takes(schema, 'x'.repeat(middle))) fine = middle
    else tooLong = middle
  }
  return fine
}

/** What may or may not be kept, whoever brings it. */
const SAMPLES = ['One\nline\tand another', 'A\u0000b', 'A\u0007b', 'A\u0084b', 'A\ud83d', '👩🏽‍💻', 'É', '</script>', '\\n']
/** A form ends lines as the record keeps them; a file has them so already. */
const OTHER_LINES = ['A\u0085b', 'A\vb', 'A\r\nb', 'A\u2028b']
const DAYS = ['2020-02-29', '2021-02-29', '2020-13-01', '0021-02-28', '9999-12-31', '2020-12-10']

describe.each(DOORS)('%s', (_form, form, filed) => {
  // A meeting is one of those that are there, whatever may be typed.
  // A ref is put in order as it is typed, and looked for in the plan.
  const both = Object.keys(filed.shape).filter(
    (field) => field in form.shape && field !== 'meeting' && field !== 'mergedInto',
  )

  it('has a field for each of the file’s, and the file for each of the form’s', () => {
    const notAsked = form === NewAction ? [...ONLY_FILED, ...OF_LEAVING] : ONLY_FILED
    expect(Object.keys(filed.shape).filter((field) => !(field in form.shape) && !notAsked.includes(field))).toEqual([])
    expect(Object.keys(form.shape).filter((field) => !(field in filed.shape) && !ONLY_ASKED.includes(field))).toEqual(
      [],
    )
    expect(both.length).toBeGreaterThan(1)
  })

  it.each(both)('%s: the same may be brought by file as by form', (field) => {
    const [typed, kept] = [form.shape[field] as z.ZodType, filed.shape[field] as z.ZodType]
    if (isWords(typed)) {
      expect(isWords(kept)).toBe(true)
      // A decision of the board puts its minute ahead of the reason; the check holds every other reason to the form's.
      if (filed === FiledAction && field === 'reason') expect(longest(typed)).toBe(LONGEST.text)
      else expect(longest(kept)).toBe(longest(typed))
    }
    for (const sample of [...SAMPLES, ...DAYS])
      expect([sample, takes(kept, sample)]).toEqual([sample, takes(typed, sample)])
    // A form reads a day however it is written; a file has it in one way.
    if (!isWords(typed) && takes(typed, '2021-02-28') && !takes(typed, 'x'))
      expect([typed.parse('28/02/2021'), takes(kept, '28/02/2021')]).toEqual(['2021-02-28', false])
    if (isWords(typed)) {
      const read = OTHER_LINES.map((sample) => typed.parse(sample))
      expect([...new Set(read)]).toEqual([FILED_LINES.includes(field) ? 'A b' : 'A\nb'])
    }
    // A form takes a number as it is typed, and one for a list of one: the file says it one way.
    if (takes(kept, 1))
      for (const number of [0, 1, 999, 1000, 1.5])
        expect([number, takes(kept, number)]).toEqual([number, takes(typed, number)])
    if (takes(kept, [1]))
      for (const list of [[], [1], [1, 5], [1000], [0]])
        expect([list, takes(kept, list)]).toEqual([list, takes(typed, list)])
  })
})

it('an action comes with as many milestones by form as by file', () => {
  const { milestones } = NewAction.shape
  const some = (count: number) => Array.from({ length: count }, (_, i) => ({ title: `Step ${i}`, dueOn: '2020-12-10' }))
  expect([takes(milestones, some(MOST_MILESTONES)), takes(milestones, some(MOST_MILESTONES + 1))]).toEqual([
    true,
    false,
  ])
})
