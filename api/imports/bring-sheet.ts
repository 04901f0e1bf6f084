import { sheetImports } from '../../db/schema/index.ts'
import {
  LARGEST_SHEET,
  MOST_SHEETS,
  SHEET_TOO_LARGE,
  type NewSheetImport,
} from '../../domain/contract/sheet-imports.ts'
import type { Db } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseField } from '../http/refusal.ts'
import { once, type RequestToken } from '../record/request-token.ts'
import type { Identity } from '../session/identity.ts'
import { findImport, findImports, answersBefore, type KeptImport } from './find-import.ts'
import { readSheet } from './read-kept.ts'

/**
 * Reads a sheet that somebody brings, and keeps it with what would become of it. Nothing of it is in the record.
 *
 * @throws Refusal 400 beside `file` of what cannot be read, in a sentence; 403 where they are not the office of the plan that
 *   it is for; 409 where they have too many on their way.
 */
export async function bringSheet(
  deps: Deps,
  { who, token }: { who: Identity; token: RequestToken | null },
  { name, base64 = '', pasted = '', plan = null }: NewSheetImport,
): Promise<KeptImport> {
  const { store, clock, files, newId } = deps
  const called = base64 === '' ? null : (name ?? 'Sheet')
  const bytes = base64 === '' ? Buffer.from(pasted) : Buffer.from(base64, 'base64')
  if (bytes.length > LARGEST_SHEET) throw refuseField('file', SHEET_TOO_LARGE)
  const now = clock.now()
  await refuseTooMany(store.db, who, now)
  const access = plan === null ? null : await deps.findAccess({ slug: plan, who, deeds: ['edit-plan'] })
  const before = access ? await answersBefore(store.db, access.planId) : []
  const read = await readSheet(deps, who, { bytes, name: called, answers: {}, before, plan })
  if ('unread' in read) throw refuseField('file', read.unread)
  if ('wrong' in read) throw new Error(read.wrong)

  const { proposed, doubts, rows, answers } = read.drawn
  const file = await files.keep(bytes)
  const id = await store.tx((db) =>
    once(db, { token, by: who.id, now }, async () => {
      await refuseTooMany(db, who, now)
      const id = newId()
      const row = {
        ...{ id, personId: who.id, planId: access?.planId ?? null, state: 'open' as const, broughtAt: now },
        name: called,
      }
      await db
        .insert(sheetImports)
        .values({ ...row, file, answers, proposed, doubts, rows, takenBack: null, sheetKey: null })
      return id
    }),
  )
  return findImport(store.db, who, id, now)
}

/** Before it is read, and again as it is kept: meanwhile others may have been. @throws Refusal 409 */
async function refuseTooMany(db: Db, who: Identity, now: Instant): Promise<void> {
  const open = (await findImports(db, who, now)).filter((one) => one.state === 'open' && one.personId === who.id)
  if (open.length >= MOST_SHEETS) throw new Refusal(409, 'too-many', TOO_MANY, { fields: { file: TOO_MANY } })
}

const TOO_MANY = `You have ${MOST_SHEETS} sheets on their way already. Throw one of them away, then bring this one`
