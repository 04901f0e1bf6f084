import { eq } from 'drizzle-orm'
import { changes, papers } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { NewIssue } from '../../domain/contract/papers.ts'
import type { FilesOfPaper, PaperForm } from '../../domain/papers.ts'
import type { Role } from '../../domain/permissions.ts'
import { whyNotIssueAgain } from '../../domain/why-not-issue.ts'
import { listed } from '../../domain/words/counting.ts'
import { sayRole } from '../../domain/words/roles.ts'
import { saySubject, type Subject } from '../../domain/words/subjects.ts'
import { asIssued } from '../../papers/as-issued.ts'
import type { Paper } from '../../papers/paper.ts'
import { digestOf, digestOfAll } from '../../papers/digest.ts'
import { writeTables, type TidyFile } from '../../papers/tidy-csv.ts'
import { changedSince } from '../changes/changed-since.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseIf } from '../http/refusal.ts'
import { afterWriting, type Access } from '../plan/plan-access.ts'
import { readDrawing } from '../plan/plan-view.ts'
import { freeKey } from '../record/free-key.ts'
import { record, row } from '../record/record.ts'
import { inPlan } from '../record/transact.ts'
import { zipped } from '../files/zipped.ts'
import { sayAsAt } from './find-papers.ts'
import { preparePaper, type Prepared } from './prepare-paper.ts'
import { TEMPLATE, templatesEver } from './template.ts'
import { written } from './written.ts'

/** How often a paper is drawn anew because something was recorded while it was being written. */
const TRIES = 4

/**
 * Issues a paper: draws it, writes its files and keeps them, and then records that it was issued, on the record that it was
 * drawn from. Until that is recorded nothing is listed.
 *
 * @throws Refusal 409 when it says something else than what was read, or still wants something.
 */
export async function issuePaper(deps: Deps, access: Access, asked: NewIssue): Promise<void> {
  for (let tries = 1; ; tries++) {
    const now = await afterWriting(deps.store.db, access)
    if (await issueAt(deps, now, asked)) return
    if (tries === TRIES)
      throw new Refusal(
        503,
        'busy',
        'Others are writing to this plan all the time. The paper is not issued: try again in a minute',
      )
  }
}

/** @returns whether it is issued; it is not when something was recorded meanwhile. */
async function issueAt(
  deps: Deps,
  access: Access,
  { kind, audience, asAt: at, digest: read, knownUntil, whyAgain }: NewIssue,
): Promise<boolean> {
  const { planId, revision, me } = access
  const drawing = await readDrawing(deps, access, at)
  const asAt = sayAsAt(drawing.asAt)
  const prepared = await preparePaper(deps, drawing, { kind, audience })
  const { paper, data, template, digest: now, whyNot } = prepared
  const whyNotAgain = whyNotIssueAgain(prepared.withdrawn, whyAgain)
  const head = await headAt(deps, revision)
  const issued = asIssued(paper, { by: sayRole(me.role), on: drawing.today, head })
  // Sent again, it is answered with what it did, whatever stands now.
  const isReady = whyNot === null && whyNotAgain === null && now === read
  const files = isReady ? await keepFiles(deps, { issued, tables: writeTables(data), template }) : null

  const issue = inPlan(deps, access, async (tx) => {
    if (tx.trail.head !== head) throw new MovedOn()
    refuseIf(whyNot)
    refuseIf(whyNotAgain)
    if (files === null) {
      const hadAnother = await wasReadInAnotherTemplate(tx.db, planId, { paper, data, read })
      throw saysSomethingElse(hadAnother ? [TEMPLATE] : await changesRead(tx.db, { planId, knownUntil, role: me.role }))
    }
    const { title } = paper
    const digest = digestOf(paper)
    const key = await freeKey(tx.db, papers, planId, `${asAt.replace('meeting:', '')}-${kind}-${audience}`)
    await record(tx, {
      verb: 'issued',
      subject: { kind: 'paper', ref: key },
      after: {
        paperKind: kind,
        audience,
        asAt,
        sha256OfWords: digest,
        ...(whyAgain !== null && { whyAgain }),
      },
      rows: [row(papers, { key, kind, audience, title, asAt, drawnOn: drawing.day, files, digest, head, ...STANDS })],
    })
  })
  return issue.then(
    () => true,
    (error: unknown) => {
      if (error instanceof MovedOn) return false
      throw error
    },
  )
}

/** Whether a paper and its data say what was read, and only the Word template is another one since. */
const wasReadInAnotherTemplate = async (
  db: Db,
  planId: string,
  { paper, data, read }: Pick<Prepared, 'paper' | 'data'> & { read: string },
): Promise<boolean> => (await templatesEver(db, planId)).some((template) => digestOfAll(paper, data, template) === read)

/** As many things as a sentence names. */
const FEW = 4

/** What was changed since whoever issues a paper opened its check; nothing where they do not say when that was. */
const changesRead = async (
  db: Db,
  { planId, knownUntil, role }: { planId: string; knownUntil: string | null; role: Role },
): Promise<Subject[]> => (knownUntil ? changedSince(db, { planId, since: knownUntil, role }) : [])

function saysSomethingElse(changed: readonly Subject[]): Refusal {
  const named = changed.slice(0, FEW).map(saySubject)
  const more = changed.length - named.length
  const since =
    changed.length === 0
      ? ''
      : `: since then ${listed([...named, ...(more > 0 ? [`${more} more`] : [])])} ${changed.length === 1 ? 'was' : 'were'} changed`
  return new Refusal(
    409,
    'moved-on',
    `The paper says something else than when you opened this page${since}. Read the draft again, then issue it`,
    { theirs: { changed: changed.slice(0, FEW) } },
  )
}

/** Writes a paper in each form, Word in the template that was read, and keeps it, with its tables and what all were written from. */
async function keepFiles(
  { files }: Deps,
  { issued, tables, template: file }: { issued: Paper; tables: readonly TidyFile[]; template: string | null },
): Promise<FilesOfPaper> {
  const template = file === null ? undefined : await files.read(file)
  const keep = async (form: PaperForm) => files.keep(await written(issued, form, { template, whyNot: NOT_ISSUED }))
  return {
    html: await keep('html'),
    docx: await keep('docx'),
    pdf: await keep('pdf'),
    json: await files.keep(Buffer.from(JSON.stringify(issued))),
    zip: await files.keep(zipped(tables)),
  }
}

const NOT_ISSUED =
  'The paper is not issued: it could not be written. Nothing was kept. Try again, and tell your administrator if it stays'

const STANDS = { withdrawnOn: null, withdrawnAs: null, reason: null }

/** Something was recorded while a paper was being written: its foot would name an end of the trail that is none. */
class MovedOn extends Error {}

/** The end of the trail with a plan's last change. */
async function headAt({ store }: Deps, revision: string): Promise<string> {
  const [last] = await store.db.select({ hash: changes.hash }).from(changes).where(eq(changes.id, revision))
  if (!last) throw new Error('A plan has no change')
  return last.hash
}
