import { z } from 'zod'
import { isDay, isInstant, type Day as DayText, type Instant as InstantText } from '../day.ts'
import { LONGEST } from './longest.ts'
import { sayUnlikelyYear, unlikelyYear } from '../plan-years.ts'

// Everything below a space but tab and new line, and the C1 range: they break files and print as nothing.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/

/** Whether a text can be seen, printed and kept: no control characters, and no half of a character. */
export const isPrintable = (text: string): boolean => !CONTROL.test(text) && text.isWellFormed()

/** Words a person typed: trimmed, lines ended by a line feed, no control characters, not too long. */
export const Words = (missing: string, longest: number = LONGEST.text) =>
  z
    .string(missing)
    .transform((typed) => typed.replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .min(1, missing)
        .max(longest, `Use ${longest.toLocaleString('en-GB')} characters or fewer`)
        .refine(isPrintable, 'Remove the control characters: they cannot be seen or printed'),
    )

/** A box that may stay empty: nothing typed, or only spaces, means nothing said. */
export const orNothing = <S extends z.ZodType<unknown, string>>(schema: S) =>
  z
    .union([z.string(), z.null()], 'Write words, or leave it empty')
    .optional()
    .transform((typed) => (typed === undefined || typed === null || typed.trim() === '' ? null : typed))
    .pipe(schema.nullable())

/** The same words, where they may be left out. */
export const OptionalWords = (longest: number = LONGEST.text) =>
  orNothing(Words('Write words, or leave it empty', longest))

const calendarDay = (typed: z.ZodString) =>
  typed
    .refine((said): said is DayText => isDay(said), 'Enter a real date, like 28 November 2019')
    .meta({ format: 'date' })

const MISSING_DAY = 'Enter a date, like 28 November 2019'

/** A day of the calendar, as a view shows what the record holds. What somebody gives is an `EnteredDay`. */
export const Day = () => calendarDay(z.string(MISSING_DAY).min(1, MISSING_DAY))

/** Refuses a year that nobody can mean, wherever a day comes in: `z.string().refine(...inPlanYears)`. */
export const inPlanYears = [
  (said: string) => unlikelyYear(said) === null,
  {
    abort: true,
    error: ({ input }: { input?: unknown }) => {
      const unlikely = unlikelyYear(String(input))
      return unlikely ? sayUnlikelyYear(unlikely) : undefined
    },
  },
] as const

/** A day that somebody gives: in a form, in an address, to the api. */
export const EnteredDay = (missing = MISSING_DAY) =>
  calendarDay(
    z
      .string(missing)
      .min(1, missing)
      .refine(...inPlanYears),
  )

export const OptionalDay = () => orNothing(EnteredDay())

export const Instant = () =>
  z
    .string()
    .refine((said): said is InstantText => isInstant(said), 'Enter a moment in UTC, like 2020-10-14T09:30:00.000Z')
    .meta({ format: 'date-time' })
