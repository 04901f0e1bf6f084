import { z } from 'zod'
import { DELIVERY_STATUSES } from '../delivery-status.ts'
import { BROUGHT_FIELDS } from '../brought.ts'
import { BECOMES, MEANINGS, ROWS_ARE, SHEETS_ARE } from '../sheet-meanings.ts'
import { RollUp } from './frame.ts'
import { named } from './named.ts'
import { Day, Instant } from './text.ts'

/** Whether it was accepted: from then on it is as it was, and what it made is a plan. */
export const IMPORT_STATES = ['open', 'accepted'] as const

/** A question that is asked once for all the cells it is about. */
const AskedOfSheet = z.object({
  id: z.string(),
  asks: z.string(),
  about: z.string(),
  /** With their sheet: `Plan!F5`. */
  cells: z.array(z.string()),
  /** Codes; empty where words of one's own are asked for. */
  choices: z.array(z.string()),
  proposed: z.string().nullable(),
  because: z.string(),
  answer: z.string().nullable(),
})
export type AskedOfSheet = z.infer<typeof AskedOfSheet>

/** Cells that are in doubt for the same reason and say the same: answered once. */
const DoubtOfSheet = z.object({
  /** Its first cell, with its sheet: what an answer calls it. */
  id: z.string(),
  cells: z.array(z.string()),
  /** The head of its column. */
  header: z.string(),
  text: z.string(),
  why: z.string(),
  suggests: z.string().nullable(),
  /** What was said in its place, or `none` where it is to stay as it is. */
  answer: z.string().nullable(),
  /** Why what was said in its place is in doubt as well. */
  stillWhy: z.string().nullable(),
})
export type DoubtOfSheet = z.infer<typeof DoubtOfSheet>

const ColumnOfSheet = z.object({
  /** Its letters. */
  column: z.string(),
  header: z.string(),
  means: z.enum(MEANINGS),
  because: z.string(),
})
export type ColumnOfSheet = z.infer<typeof ColumnOfSheet>

/** A sheet; of one that holds several tables below each other, one of them. */
const SheetHead = z.object({
  name: z.string(),
  /** The row at which it begins, where it stands below another table of its sheet. */
  from: z.int().optional(),
  hidden: z.boolean(),
  is: z.enum(SHEETS_ARE),
  because: z.string(),
  /** Rows that hold anything, and how many of them are actions. */
  rows: z.int(),
  actions: z.int(),
  headerRows: z.array(z.int()),
  columns: z.array(ColumnOfSheet),
})
export type SheetHead = z.infer<typeof SheetHead>

/** The board page that accepting it would give, in short: drawn by the same code, on the facts proposed. */
const BoardOfSheet = RollUp.extend({
  headline: z.string(),
  summary: z.string(),
  /** How many of its actions nobody has ever reported on. */
  unreported: z.int(),
  /** How many that it rates are past their day, and so off track whatever that says; of what was drawn before this was told, nothing. */
  overdue: z.int().optional(),
  areas: z.array(RollUp.extend({ number: z.int(), title: z.string() })),
})
export type BoardOfSheet = z.infer<typeof BoardOfSheet>

const SumsOfSheet = z.object({
  all: z.int(),
  field: z.int(),
  own: z.int(),
  doubt: z.int(),
  said: z.int(),
  /** How many of those that are said about the sheet are left out, each with why. */
  left: z.int(),
})
export type SumsOfSheet = z.infer<typeof SumsOfSheet>

const ActionNamed = z.object({ ref: z.string(), title: z.string() })

/** What a sheet changes in a plan that is there. What is in no row of it is told, with nothing done. */
const IntoPlan = z.object({
  /** How many of its actions the sheet says nothing new of. */
  same: z.int(),
  changed: z.array(
    ActionNamed.extend({
      fields: z.array(
        z.object({
          field: z.enum(BROUGHT_FIELDS),
          label: z.string().nullable(),
          /** What the plan says, and what the sheet: in words. */
          from: z.string(),
          to: z.string(),
        }),
      ),
    }),
  ),
  /** New ones, with the sheet and row of each. */
  added: z.array(ActionNamed.extend({ at: z.string() })),
  gone: z.array(ActionNamed),
  /** What the sheet says and is not brought: a rule of the plan does not let anybody change it so, or it is done elsewhere. */
  refused: z.array(
    z.object({ ref: z.string(), field: z.enum(BROUGHT_FIELDS), label: z.string().nullable(), why: z.string() }),
  ),
})
export type IntoPlan = z.infer<typeof IntoPlan>

/** What would become of a sheet: as it was drawn of its file and answers. */
export const ProposedImport = z.object({
  /** What it was drawn of: given back with what is answered next. */
  answersId: z.string(),
  file: z.object({
    name: z.string(),
    sha256: z.string(),
    kind: z.string(),
    /** How it was read, and what it holds beside its cells and is not read: in words. */
    says: z.array(z.string()),
  }),
  sheets: z.array(SheetHead),
  /** Every cell that anybody can see, by where it went: each once. */
  cells: SumsOfSheet,
  questions: z.array(AskedOfSheet),
  /** Null where it would give no plan. */
  board: BoardOfSheet.nullable(),
  /** Why it would give none, in a sentence. */
  whyNoPlan: z.string().nullable(),
  /** What the sheet itself counts of a status, beside what the plan would have. */
  ownCounts: z.array(
    z.object({
      /** The cell of the count, with its sheet. */
      cell: z.string(),
      says: z.string(),
      means: z.enum(DELIVERY_STATUSES),
      count: z.int(),
      gives: z.int(),
    }),
  ),
  /** Of one that is brought into a plan: what it changes there. Null of one that starts a plan. */
  into: IntoPlan.nullable(),
  /** What the sheet calls itself, for the plan that it would start. */
  title: z.string(),
})
export type ProposedImport = z.infer<typeof ProposedImport>

/** Whether it is to start a plan, or is brought into one. */
export const IMPORT_KINDS = ['start', 'into-plan'] as const

/** What became of all that a sheet brought, when it was taken back. */
const TakenBack = z.object({
  /** What left the plan again, or is as it was before. */
  reversed: z.array(ActionNamed.extend({ became: z.enum(['withdrawn', 'as-before']) })),
  /** What somebody touched since. */
  kept: z.array(ActionNamed),
  notDone: z.array(ActionNamed.extend({ why: z.string() })),
})
export type TakenBack = z.infer<typeof TakenBack>

/** How many questions and doubts nobody has answered yet. */
const Waiting = z.object({ questions: z.int(), doubts: z.int() })

/** A sheet on its way into a plan. Nothing of it is in the record until it is accepted. */
export const SheetImportView = ProposedImport.extend({
  id: z.string(),
  state: z.enum(IMPORT_STATES),
  kind: z.enum(IMPORT_KINDS),
  /** The plan that it is brought into, or that it became; null until then. */
  plan: z.object({ slug: z.string(), title: z.string() }).nullable(),
  /** Null until it is taken back as a whole. */
  takenBack: TakenBack.nullable(),
  /** Why it may not be taken back now; null where it may, or is in no plan. */
  whyNotTakeBack: z.string().nullable(),
  /** Who brought it. */
  by: z.string(),
  broughtOn: Day(),
  /** The last day on which it is kept, with its answers. */
  keptUntil: Day(),
  name: z.string(),
  waits: Waiting,
})
export type SheetImportView = z.infer<typeof SheetImportView>

/** A part of a long list. */
const paged = { page: z.int(), pages: z.int(), of: z.int() }

const openImport = {
  id: z.string(),
  name: z.string(),
  state: z.enum(IMPORT_STATES),
  kind: z.enum(IMPORT_KINDS),
  plan: SheetImportView.shape.plan,
  waits: Waiting,
}

export const SheetDoubtsView = z.object({ ...openImport, doubts: z.array(DoubtOfSheet), ...paged })
export type SheetDoubtsView = z.infer<typeof SheetDoubtsView>

const Became = z.object({ becomes: z.enum(BECOMES), why: z.string().nullable() })

const CellOfSheet = z.object({
  address: z.string(),
  column: z.string(),
  text: z.string(),
  /** What a comment on it says. */
  note: Became.extend({ text: z.string() }).nullable(),
  struck: z.boolean(),
  /** The colour that it is filled with: `00B050`. */
  fill: z.string().nullable(),
  /** How many columns and rows it covers. */
  spans: z.object({ columns: z.int(), rows: z.int() }),
  /** Null of a colour that says nothing. */
  became: Became.nullable(),
})
export type CellOfSheet = z.infer<typeof CellOfSheet>

/** The action that a row becomes, as it would be in the plan. */
const ActionOfSheet = z.object({
  ref: z.string(),
  title: z.string(),
  status: z.enum(DELIVERY_STATUSES).nullable(),
  state: z.enum(['active', 'closed-before', 'withdrawn']),
  owner: z.string(),
  due: z.string().nullable(),
  area: z.string().optional(),
  /** What is in no cell, and why it was given. */
  given: z.array(z.string()),
})
export type ActionOfSheet = z.infer<typeof ActionOfSheet>

const RowOfSheet = z.object({
  row: z.int(),
  hidden: z.boolean(),
  cells: z.array(CellOfSheet),
  action: ActionOfSheet.nullable(),
  /** What it is taken for; of a sheet that was drawn before this was told, nothing. */
  is: z.enum(ROWS_ARE).optional(),
})
export type RowOfSheet = z.infer<typeof RowOfSheet>

/** A sheet as it is, each cell with what becomes of it. */
export const SheetRowsView = z.object({
  ...openImport,
  sheets: z.array(SheetHead.pick({ name: true, from: true, is: true, actions: true })),
  /** The one that is shown. */
  sheet: SheetHead,
  rows: z.array(RowOfSheet),
  ...paged,
})
export type SheetRowsView = z.infer<typeof SheetRowsView>

export const ImportsView = z.object({
  imports: z.array(
    SheetImportView.pick({ id: true, name: true, state: true, plan: true, by: true, keptUntil: true }).extend({
      /** By it two are told apart that are called the same. */
      broughtAt: Instant(),
      isTakenBack: z.boolean(),
    }),
  ),
})
export type ImportsView = z.infer<typeof ImportsView>

named({ SheetImportView, SheetDoubtsView, SheetRowsView, ImportsView })
