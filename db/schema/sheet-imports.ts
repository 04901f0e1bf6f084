import type { DoubtOfSheet, ProposedImport, RowOfSheet, TakenBack } from '../../domain/contract/sheet-import-views.ts'
import { IMPORT_STATES } from '../../domain/contract/sheet-import-views.ts'
import { check, code, id, index, instant, json, oneOf, table, text } from '../dialect.ts'
import { operational } from '../table-kinds.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'

/** A sheet that somebody brought, with what they answered and what would become of it. */
export const sheetImports = operational(
  'A council’s sheet holds names: it is kept for 30 days, for who brought it, and is no part of a plan until it is accepted',
  table(
    'sheet_imports',
    {
      id: id().primaryKey(),
      personId: id('person_id')
        .notNull()
        .references(() => people.id),
      /** The plan that it became. */
      planId: id('plan_id').references(() => plans.id),
      state: code('state', IMPORT_STATES).notNull(),
      broughtAt: instant('brought_at').notNull(),
      /** What the file was called; null of what was pasted. */
      name: text('name'),
      /** The SHA-256 by which the store of files has it. */
      file: text('file').notNull(),
      /** What its plan calls it, once it is brought there: `sheet-2`. */
      sheetKey: text('sheet_key'),
      /** What became of all that it brought, once it was taken back. */
      takenBack: json<TakenBack>('taken_back'),
      answers: json<Record<string, string>>('answers').notNull(),
      proposed: json<ProposedImport>('proposed').notNull(),
      doubts: json<DoubtOfSheet[]>('doubts').notNull(),
      /** The rows of each sheet, in their order. */
      rows: json<RowOfSheet[][]>('rows').notNull(),
    },
    (t) => [
      index('sheet_imports_of').on(t.personId, t.broughtAt),
      check('sheet_imports_state', oneOf(t.state, IMPORT_STATES)),
    ],
  ),
)
