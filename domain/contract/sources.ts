import { z } from 'zod'
import { SOURCE_KINDS } from '../vocabulary.ts'
import { AsAtQuery, PlanPath } from './asking.ts'
import { AsRead } from './based-on.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { frame } from './frame.ts'
import { change, KeyPath, OptionalAddress, WhyAdded } from './keeping.ts'
import { named } from './named.ts'
import { Day, Line, OptionalDay, OptionalLine } from './text.ts'

export const SourcesView = z.object({
  ...frame,
  sources: z.array(
    z.object({
      key: z.string(),
      /** The version shown; a change says that it was based on this one. */
      versionId: AsRead(),
      kind: z.enum(SOURCE_KINDS),
      title: z.string(),
      publishedOn: Day().nullable(),
      url: z.string().nullable(),
      licence: z.string().nullable(),
      /** The recommendations that come from it, by their numbers. */
      recommendations: z.array(z.int()),
    }),
  ),
})
export type SourcesView = z.infer<typeof SourcesView>

const fields = {
  kind: z.enum(SOURCE_KINDS, 'Choose what kind of source it is'),
  title: Line('Enter what the report or letter is called'),
  publishedOn: OptionalDay('Published on'),
  url: OptionalAddress(),
  licence: OptionalLine(),
}

/** What recommendations come from: a report, the letter of a visit, a review. */
export const NewSource = z.object({ ...fields, reason: WhyAdded() })
export type NewSource = z.infer<typeof NewSource>

export const NewSourceVersion = z.object({ ...fields, ...change })
export type NewSourceVersion = z.infer<typeof NewSourceVersion>

named({ SourcesView, NewSource, NewSourceVersion })

export const SOURCE_ENDPOINTS = {
  sources: {
    method: 'get',
    path: '/plans/:plan/sources',
    who: READ,
    says: 'What the recommendations come from',
    params: PlanPath,
    query: AsAtQuery,
    reply: SourcesView,
  },
  addSource: {
    method: 'post',
    path: '/plans/:plan/sources',
    who: ['edit-plan'],
    says: 'Add a report, a letter or a review that recommendations come from',
    params: PlanPath,
    body: NewSource,
    reply: SourcesView,
    status: 201,
  },
  reviseSource: {
    method: 'post',
    path: '/plans/:plan/sources/:key/versions',
    who: ['edit-plan'],
    says: 'Put right what a source is called, when it was published, where it is',
    params: KeyPath,
    body: NewSourceVersion,
    reply: SourcesView,
    refuses: [409],
    status: 201,
  },
} as const satisfies Endpoints
