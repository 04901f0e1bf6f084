import { z } from 'zod'
import { VERBS } from '../vocabulary.ts'
import { AsAtQuery, PlanPath, asked, paging } from './asking.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { frame } from './frame.ts'
import { named } from './named.ts'
import { Day, Instant } from './text.ts'

export const ChangesQuery = AsAtQuery.extend({
  verb: asked(z.enum(VERBS, 'Choose what was done from the list')),
  by: asked(z.string('Choose a person from the list').max(200)),
  subject: asked(z.string('Enter what was changed, like 2.3').max(80)),
  ...paging,
})
export type ChangesQuery = z.infer<typeof ChangesQuery>

/** A head that was printed or written down earlier, to be found in the trail. */
const VerifyQuery = z.object({
  head: asked(z.string('Enter one head').trim().max(200, 'Enter the 64 figures and letters of a head')),
})

export const ChangesView = z.object({
  ...frame,
  changes: z.array(
    z.object({
      id: z.string(),
      recordedAt: Instant(),
      by: z.string(),
      verb: z.enum(VERBS),
      /** `title` and `on`, its day, where the plan has a name for it beside its key. */
      subject: z.object({ kind: z.string(), ref: z.string(), title: z.string().nullable(), on: Day().nullable() }),
      before: z.record(z.string(), z.unknown()).nullable(),
      after: z.record(z.string(), z.unknown()).nullable(),
      /** The board whose period it falls in: the next one whose cut-off had not passed. */
      meeting: z.object({ id: z.string(), heldOn: Day() }).nullable(),
      hash: z.string(),
    }),
  ),
  people: z.array(z.string()),
  /** What the posts are called whose keys stand in the changes. */
  posts: z.array(z.object({ key: z.string(), title: z.string() })),
  nextCursor: z.string().nullable(),
})
export type ChangesView = z.infer<typeof ChangesView>

/** What can be wrong with a record: its chain, a row of it, or an end of the trail that is there no more. */
export const RECORD_FAULTS = ['chain', 'head-gone', 'altered', 'superseded', 'unrecorded', 'missing'] as const

const RecordFault = z.object({
  what: z.enum(RECORD_FAULTS),
  /** The row it is about, by its table and id; the change, where the chain is broken. */
  table: z.string().optional(),
  id: z.string().optional(),
  /** What the trail says was done when it was written, and when. */
  subject: z.object({ kind: z.string(), ref: z.string() }).optional(),
  recordedAt: Instant().optional(),
  /** The end of the trail that was noted, and is gone. */
  head: z.string().optional(),
})
export type RecordFault = z.infer<typeof RecordFault>

const CheckedRecord = z.object({
  intact: z.boolean(),
  /** How many changes follow from one another, from the first. */
  checked: z.int(),
  /** How many rows of the record were held against them. */
  rows: z.int(),
  /** The hash of the last change: write it down, and the trail up to it can be proved later. */
  head: z.string().nullable(),
  /** Where the record is older than its digests: it is covered from this moment, and before that as it was found then. */
  foundOn: Instant().nullable(),
  /**
   * How many entries are not in the log of trail heads that this server keeps: an end that was cut off after the last
   * one that is would not show.
   */
  unnoted: z.int(),
  /** What is wrong, the first fifty; and how many more. */
  faults: z.array(RecordFault),
  more: z.int(),
})
export type CheckedRecord = z.infer<typeof CheckedRecord>

export const VerifiedView = CheckedRecord.extend({
  /** The first change from which the chain does not hold. */
  brokenAt: z.string().nullable(),
  /** Whether a head that was asked about, printed earlier, is still in the trail; null when none was. */
  headFound: z.boolean().nullable(),
  /** The installation's own record: people, and who keeps accounts. */
  installation: CheckedRecord,
})
export type VerifiedView = z.infer<typeof VerifiedView>

named({ ChangesView, RecordFault, CheckedRecord, VerifiedView })

export const CHANGE_ENDPOINTS = {
  changes: {
    method: 'get',
    path: '/plans/:plan/changes',
    who: READ,
    says: 'The audit trail, newest first',
    params: PlanPath,
    query: ChangesQuery,
    reply: ChangesView,
  },
  verifyChanges: {
    method: 'get',
    path: '/plans/:plan/changes/verify',
    who: READ,
    says: 'Whether the record is what its audit trail says, and the trail whole',
    params: PlanPath,
    query: VerifyQuery,
    reply: VerifiedView,
  },
} as const satisfies Endpoints
