import { and, eq } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { knownAt } from '../../db/as-at.ts'
import { paperTemplates } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import {
  LARGEST_TEMPLATE,
  TEMPLATE_TOO_LARGE,
  type NewPaperTemplate,
  type PaperTemplateView,
} from '../../domain/contract/paper-template.ts'
import { dayOf } from '../../domain/day.ts'
import type { Subject } from '../../domain/words/subjects.ts'
import { textsOfTemplate, type TemplateText } from '../../papers/docx/template/comes-along.ts'
import { readTemplate } from '../../papers/docx/template/read-template.ts'
import { TemplateRefused } from '../../papers/docx/template/refused.ts'
import type { Deps } from '../deps.ts'
import { FileGone } from '../files/file-store.ts'
import { refuseField } from '../http/refusal.ts'
import { refuseUnlessRead } from '../http/refuse-unless-read.ts'
import type { Access } from '../plan/plan-access.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { record, row } from '../record/record.ts'
import { inPlan } from '../record/transact.ts'

const KEY = 'word'

async function readLast(db: Db, planId: string): Promise<typeof paperTemplates.$inferSelect | null> {
  const [last] = await db
    .select()
    .from(paperTemplates)
    .where(and(eq(paperTemplates.planId, planId), knownAt(paperTemplates, null)))
  return last ?? null
}

/** The template in which a plan's papers are written, where it has one. */
export async function templateOf({ store, files }: Deps, planId: string): Promise<Buffer | undefined> {
  const last = await readLast(store.db, planId)
  return last?.file ? files.read(last.file) : undefined
}

/** What the Word template of a plan brings into its papers. */
export interface TemplateTexts {
  /** The SHA-256 of its file; null where the plan has no template. */
  file: string | null
  texts: readonly TemplateText[]
  /** Why papers cannot be written in it, where that is so: in a sentence. */
  refused: string | null
}

/** What is read of a template is the same each time, and it is asked for with each check of a paper. */
const known = new LRUCache<string, TemplateTexts>({ max: 20 })

/** Every text that papers of a plan have from its Word template as it stands now. */
export async function readTemplateTexts(
  { store, files }: Pick<Deps, 'store' | 'files'>,
  planId: string,
): Promise<TemplateTexts> {
  const file = (await readLast(store.db, planId))?.file ?? null
  if (file === null) return { file, texts: [], refused: null }
  const before = known.get(file)
  if (before) return before
  try {
    const read = { file, texts: textsOfTemplate(readTemplate(await files.read(file))), refused: null }
    known.set(file, read)
    return read
  } catch (error) {
    if (error instanceof TemplateRefused) return { file, texts: [], refused: error.message }
    if (!(error instanceof FileGone)) throw error
    console.error('The Word template of a plan:', error)
    return { file, texts: [], refused: LOST }
  }
}

const LOST = 'The file of the Word template is lost or damaged. Have the programme office give it again'

/** The templates that a plan has had, by the SHA-256 of their files, and null for none. */
export async function templatesEver(db: Db, planId: string): Promise<(string | null)[]> {
  const rows = await db
    .select({ file: paperTemplates.file })
    .from(paperTemplates)
    .where(eq(paperTemplates.planId, planId))
  return [...new Set([null, ...rows.map(({ file }) => file)])]
}

/** The template of a plan as the trail names it. */
export const TEMPLATE: Subject = { kind: 'paper-template', ref: KEY }

export async function drawTemplate(
  db: Db,
  { planId, record: { asRead } }: Drawing,
): Promise<Omit<PaperTemplateView, 'me' | 'plan' | 'asAt'>> {
  const last = await readLast(db, planId)
  return {
    versionId: last && asRead(last.id),
    template: last?.file ? { name: last.name, givenOn: dayOf(last.recordedAt) } : null,
  }
}

/**
 * Keeps the template that is given: from then on papers are written in it. What was issued before stays as it was sent.
 *
 * @throws Refusal 400 beside `file` of what is no template that can be used, in a sentence.
 */
export async function keepTemplate(deps: Deps, access: Access, given: NewPaperTemplate): Promise<void> {
  const { remove, base64 = '', name } = given
  const bytes = Buffer.from(base64, 'base64')
  if (remove && bytes.length > 0)
    throw refuseField('file', 'Choose a file, or tick that papers are written without a template: not both')
  if (!remove) refuseUnusable(bytes)
  const file = remove ? null : await deps.files.keep(bytes)
  await inPlan(deps, access, async (tx) => {
    const last = await readLast(tx.db, access.planId)
    await refuseUnlessRead(tx, {
      yours: { basedOn: given.basedOn },
      last,
      what: 'version',
      movedOn: 'The template has been changed since you opened this page. See which one stands, then save yours again',
      theirs: (asRead) => ({ versionId: asRead }),
    })
    if ((last?.file ?? null) === file)
      throw refuseField('file', 'Nothing is different yet. Choose another file, or leave this page')
    const called = name ?? last?.name ?? 'template.docx'
    await record(tx, {
      verb: last ? 'changed' : 'added',
      subject: TEMPLATE,
      before: { file: last?.file ? last.name : null },
      after: { file: file === null ? null : called },
      rows: [row(paperTemplates, { ...last, key: KEY, name: called, file }, last?.id ?? null)],
    })
  })
}

function refuseUnusable(bytes: Buffer): void {
  if (bytes.length > LARGEST_TEMPLATE) throw refuseField('file', TEMPLATE_TOO_LARGE)
  try {
    readTemplate(bytes)
  } catch (error) {
    if (!(error instanceof TemplateRefused)) throw error
    throw refuseField('file', error.message)
  }
}
