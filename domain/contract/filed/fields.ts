import { z } from 'zod'
import { KINDS_IN_WORDS } from '../../due.ts'
import { isDay, isInstant, type Day as DayText, type Instant as InstantText } from '../../day.ts'
import { LONGEST } from '../longest.ts'
import { isBlank, isPrintable } from '../../typed-words.ts'
import { inPlanYears } from '../text.ts'

// What stands in the fields of a plan file: what a form would have kept, and nothing that has to be mended first.

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const Key = () =>
  z.string().regex(KEY, 'Use small letters, figures and single hyphens, like head-of-service').max(80)

export const Text = (longest: number = LONGEST.text) =>
  z
    .string()
    .max(longest)
    .refine((said) => said.trim() === said && !isBlank(said), 'Write words, with no spaces around them')
    .refine(isPrintable, 'Take out the control characters: they cannot be seen or printed. Lines end with \\n alone')
/** A text of a field that the format gained later: left out where there is none, so that older files still fit. */
export const LaterText = (longest?: number) => Text(longest).optional()

/** A day of a field that the format gained later. */
export const LaterDay = () => Day().optional()

/** Why a version was made, where its author said. */
export const Reason = () => LaterText()

export const MaybeText = (longest?: number) => Text(longest).nullable()

/** The number of an area or a recommendation. */
export const Num = (said?: string) => z.int(said).min(1, said).max(999, said)

export const Day = () =>
  z
    .string('Write a day, like 2019-11-28')
    .refine(...inPlanYears)
    .refine((said): said is DayText => isDay(said), 'Write a day of the calendar, like 2019-11-28')
    .meta({ format: 'date' })

const Instant = () =>
  z
    .string('Write a moment in UTC, like 2020-10-14T09:30:00.000Z')
    .refine(
      (said): said is InstantText => isInstant(said),
      'Write a moment in UTC to the millisecond, like 2020-10-14T09:30:00.000Z',
    )
    .meta({ format: 'date-time' })

/** In small letters, as the record keeps it. */
export const Email = () =>
  z
    .email('Write an email address, like name@council.example')
    .max(LONGEST.email)
    .refine((said) => said === said.toLowerCase(), 'Write the email address in small letters')

/** An address that a page may link to. */
export const WebAddress = () =>
  z
    .string()
    .max(LONGEST.text)
    .refine(
      (said) => /^https?:\/\/\S+$/.test(said) && URL.canParse(said),
      'Write a web address, like https://reports.ofsted.gov.uk/',
    )

/** A set of numbers, written one way only. */
export const Numbers = () =>
  z
    .array(Num())
    .refine(
      (all) => all.every((one, i) => i === 0 || one > (all[i - 1] ?? 0)),
      'Write the numbers in ascending order, each once, like [1, 5]',
    )

/** A set of keys, written one way only. */
export const Keys = () =>
  z
    .array(Key())
    .min(1)
    .refine(
      (all) => all.every((one, i) => i === 0 || one > (all[i - 1] ?? '')),
      'Write the keys in the order of the alphabet, each once',
    )

/** When something is due, as a version of an action or of a milestone keeps it. */
export const due = {
  /** The day it is due, or the last of the period; null of what is ongoing. */
  dueOn: Day().nullable(),
  /** Left out of a day. Of a period with its first day and the plan's own words; of what is ongoing with its review. A day has words where something is said beside it. */
  dueKind: z.enum(KINDS_IN_WORDS).optional(),
  dueFrom: Day().optional(),
  dueWords: LaterText(LONGEST.due),
  reviewOn: Day().optional(),
}

/** When each version and each fact was recorded, and by whom. */
export const recorded = { recordedAt: Instant(), recordedBy: Email() }

export const filed = <S extends z.ZodRawShape>(shape: S) => z.strictObject({ ...recorded, ...shape })
