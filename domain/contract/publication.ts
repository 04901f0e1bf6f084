import { z } from 'zod'
import { PUBLIC_TEXTS } from '../publication.ts'
import { ActionPath } from './action-path.ts'
import { asked, AsAtQuery, Moment } from './asking.ts'
import { AsRead, BasedOn } from './based-on.ts'
import type { Endpoints } from './endpoint.ts'
import { frame } from './frame.ts'
import { GivenPaper } from './given-paper.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import { Day, Words } from './text.ts'
import { Ticks } from './ticks.ts'

/** The texts of an action that papers for scrutiny and the public have, and which of them are not for publication. */
export const PublicationView = z.object({
  ...frame,
  action: z.object({ ref: z.string(), title: z.string() }),
  /** What was last said of any of them: whoever marks says that it was based on this. */
  marksId: AsRead().nullable(),
  texts: z.array(
    z.object({
      /** What a mark of it is given by. A text that is reworded has another. */
      name: z.string(),
      text: z.enum(PUBLIC_TEXTS),
      words: z.string(),
      /** False of one that is marked and says something else at this moment: papers as at another moment may have it. */
      stands: z.boolean(),
      /** Whether it holds the phrase that was asked about. */
      holdsPhrase: z.boolean(),
      /** Since when and why it is not for publication; null where it is. */
      withheld: z.object({ on: Day(), reason: z.string() }).nullable(),
    }),
  ),
  /**
   * The issued papers for scrutiny and the public in which the words of a text stand that is not for publication, and which
   * texts those are: they were sent before it was marked. What is public first.
   */
  papers: z.array(GivenPaper.extend({ texts: z.array(z.enum(PUBLIC_TEXTS)) })),
})
export type PublicationView = z.infer<typeof PublicationView>

/** Which texts of an action are not for publication, by their names; the others are. */
export const NewMarks = z.object({
  withheld: Ticks('Tick what is not for publication'),
  reason: Words('Say why: the record keeps the reason, and no paper has it'),
  asAt: Moment(),
  basedOn: BasedOn,
})
export type NewMarks = z.infer<typeof NewMarks>

named({ PublicationView, NewMarks })

const WHO = ['issue-public-papers'] as const

export const PUBLICATION_ENDPOINTS = {
  publication: {
    method: 'get',
    path: '/plans/:plan/actions/:ref/publication',
    who: WHO,
    says: 'The texts of an action that papers for scrutiny and the public have, as at a moment, and which of them are not for publication now',
    params: ActionPath,
    query: AsAtQuery.extend({
      /** The id of a phrase that the check of a paper asks about: each text says whether it holds that. */
      phrase: asked(z.string().max(LONGEST.phraseId)),
    }),
    reply: PublicationView,
  },
  markTexts: {
    method: 'post',
    path: '/plans/:plan/actions/:ref/publication',
    who: WHO,
    says: 'Mark texts of an action as not for publication, or lift that; with why. A text that is reworded afterwards has no mark',
    params: ActionPath,
    body: NewMarks,
    reply: PublicationView,
    refuses: [409],
    status: 201,
  },
} as const satisfies Endpoints
