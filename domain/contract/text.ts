import { z } from 'zod'
import { isDay, isInstant, type Day as DayText, type Instant as InstantText } from '../day.ts'
import { LONGEST } from './longest.ts'
import { asLine, asWords, isBlank, isPrintable, sayUnseen } from '../typed-words.ts'
import { asDay } from '../read-day.ts'
import { sayNotOneDay } from '../say-not-one-day.ts'
import { sayOfBox } from '../say-of-box.ts'
import { sayUnlikelyYear, unlikelyYear } from '../plan-years.ts'

const typed =
  (as: (typed: string) => string) =>
  (missing: string, longest: number = LONGEST.text) =>
    z
      .string(missing)
      .transform(as)
      .pipe(
        z
          .string()
          .min(1, missing)
          .max(longest, `Use ${longest.toLocaleString('en-GB')} characters or fewer`)
          .refine(isPrintable, { error: ({ input }) => sayUnseen(String(input)) ?? undefined }),
      )

/** Words a person typed: trimmed, lines ended by a line feed, to be seen and printed, not too long. What is blank is missing. */
export const Words = typed(asWords)

/** The same of one line, as a name or a title is: where it came with line ends, each is a blank. */
export const Line = typed(asLine)

/** A box that may stay empty: nothing typed, or nothing that can be seen, means nothing said. */
export const orNothing = <S extends z.ZodType<unknown, string>>(schema: S) =>
  z
    .union([z.string(), z.null()], 'Write words, or leave it empty')
    .optional()
    .transform((typed) => (typed === undefined || typed === null || isBlank(typed) ? null : typed))
    .pipe(schema.nullable())

/** The same words, where they may be left out. */
export const OptionalWords = (longest: number = LONGEST.text) =>
  orNothing(Words('Write words, or leave it empty', longest))

/** One line, where it may be left out. */
export const OptionalLine = (longest: number = LONGEST.text) =>
  orNothing(Line('Write words, or leave it empty', longest))

const MISSING_DAY = 'Enter a date: the day, the month and the year'

/** A day of the calendar, as a view shows what the record holds. What somebody gives is an `EnteredDay`. */
export const Day = () =>
  z
    .string(MISSING_DAY)
    .min(1, MISSING_DAY)
    .refine((said): said is DayText => isDay(said), 'Enter a real date: the day, the month and the year')
    .meta({ format: 'date' })

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

/**
 * A day that somebody gives: in a form, in an address, to the api. It is read however it is written, day first.
 *
 * @param called What it is called, where a form has several days: a refusal is told above their boxes too.
 */
export const EnteredDay = (missing = MISSING_DAY, called?: string) =>
  z
    .string(missing)
    .transform((typed) => (isBlank(typed) ? '' : asDay(typed)))
    .pipe(
      z
        .string()
        .min(1, missing)
        .refine(inPlanYears[0], {
          abort: true,
          error: (issue) => sayOfBox(called, inPlanYears[1].error(issue) ?? missing),
        })
        .refine((said): said is DayText => isDay(said), {
          error: ({ input }) => sayOfBox(called, sayNotOneDay(String(input))),
        }),
    )
    .meta({ format: 'date' })

export const OptionalDay = (called?: string) => orNothing(EnteredDay(MISSING_DAY, called))

export const Instant = () =>
  z
    .string()
    .refine((said): said is InstantText => isInstant(said), 'Enter a moment in UTC, like 2020-10-14T09:30:00.000Z')
    .meta({ format: 'date-time' })
