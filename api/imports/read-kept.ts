import type { Instant } from '../../domain/day.ts'
import type { Deps } from '../deps.ts'
import type { Identity } from '../session/identity.ts'
import type { KeptImport } from './find-import.ts'
import { readPlan } from './into-plan/read-plan.ts'
import { readAside } from './read-aside.ts'
import type { AskedOfReader, ReaderAnswer } from './sheet-reader.ts'

/** What of a sheet decides what would become of it. */
export type Sheet = Pick<AskedOfReader, 'bytes' | 'name' | 'answers' | 'before'> & {
  /** The plan that it is brought into, by its slug; null where it is to start one. */
  plan: string | null
}

/** Reads a sheet with its answers, for whoever brought it: whose plan it would be is asked when it is accepted. */
export async function readSheet(
  deps: Deps,
  { email, name }: Pick<Identity, 'email' | 'name'>,
  { plan, ...sheet }: Sheet,
  of: Partial<AskedOfReader['of']> = {},
): Promise<ReaderAnswer> {
  const now: Instant = deps.clock.now()
  const whose = { council: 'The council', slug: 'rehearsal', title: null, by: { email, name }, now, ...of }
  return readAside({ ...sheet, of: whose, plan: plan === null ? null : await readPlan(deps, plan) })
}

/** The same of one that is kept, with these answers. */
export const readKept = async (
  deps: Deps,
  who: Identity,
  { file, name, slug }: KeptImport & { slug: string | null },
  answers: Record<string, string>,
  of: Partial<AskedOfReader['of']> = {},
): Promise<ReaderAnswer> => readSheet(deps, who, { bytes: await deps.files.read(file), name, answers, plan: slug }, of)
