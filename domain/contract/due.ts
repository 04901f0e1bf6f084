import { z } from 'zod'
import { PERIODS, QUARTERS_OF, type Due as AnyDue } from '../due.ts'
import { saysDay } from '../read-due.ts'
import { wordsFor } from '../say-due-read.ts'
import { NO_DUE } from '../say-no-due.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import { Day, EnteredDay, Line, OptionalDay, orNothing } from './text.ts'

const ongoing = z.literal('ongoing')

/** When something is due: a day or a period, or ongoing until it is reviewed; in the plan's own words. */
export const Due = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(PERIODS), from: Day(), to: Day(), words: z.string() }),
  z.object({ kind: ongoing, from: z.null(), to: z.null(), words: z.string(), reviewOn: Day().nullable() }),
])

const OwnWords = orNothing(Line(NO_DUE, LONGEST.due))

/** The same as a program gives it, without its words where those are the usual ones. */
const GivenDue = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.enum(PERIODS), from: EnteredDay(), to: EnteredDay(), words: OwnWords }),
    z.object({ kind: ongoing, words: OwnWords, reviewOn: OptionalDay() }),
  ],
  NO_DUE,
)
type GivenDue = z.infer<typeof GivenDue>

/** When something is due as somebody says it: in words that the use case reads, or whole. Left empty, it is null. */
export const SaidDue = () =>
  z
    .union([OwnWords, GivenDue], NO_DUE)
    .superRefine((said, context) => {
      const message = typeof said === 'object' && said !== null ? whyNoPeriod(said) : null
      if (message !== null) context.addIssue({ code: 'custom', message })
    })
    .transform((said) => (typeof said === 'object' && said !== null ? inWords(said) : said))
export type SaidDue = z.infer<ReturnType<typeof SaidDue>>

/** Whose quarters the words were read by for whoever said them; left out, it is the plan's by now. */
export const QuartersRead = orNothing(z.enum(QUARTERS_OF))

function whyNoPeriod(said: GivenDue): string | null {
  if (said.kind === 'ongoing') return null
  if (said.kind === 'day' && said.from !== said.to) return 'Enter one day, or the kind of period it is'
  if (said.kind === 'day' && said.words !== null && !saysDay(said.words, said.to))
    return 'Write the day, and what else the plan says in brackets after it: 31 May 2017 (revised)'
  return said.from <= said.to ? null : 'Enter a last day that is not before the first'
}

function inWords(said: GivenDue): AnyDue {
  if (said.kind === 'ongoing') return { ...said, from: null, to: null, words: said.words ?? 'Ongoing' }
  return { ...said, words: said.words ?? wordsFor(said) }
}

named({ Due })
