import { sinceMarked, type SavedMark } from '../sent-mark.ts'
import type { BoxOf } from '../words-left.ts'
import type { Draft, DraftPlace, TookUp } from './draft.ts'
import { draftsOwner, keepDraft } from './keep-drafts.ts'
import { sinceSent } from './left-of.ts'
import { draftKeys, keyOf, ofForm, ofPerson, parseDraft, type Keeper } from './read-kept.ts'
import { sinceSaved } from './since-saved.ts'

/**
 * Moves what this tab kept of a form to a name of no tab, where nothing writes over it. Answers false where nothing may
 * be kept. Where there is no room for that it throws, as the store does, and what was kept stays where it was.
 */
export function setDraftAside(keeper: Keeper, place: DraftPlace, draft: Draft, aside: string): boolean {
  if (draftsOwner(keeper) !== place.person) return false
  const own = keyOf(place)
  const before = keeper.getItem(own)
  // From a store that takes nothing any more, nothing is taken either.
  if (before !== null) keeper.setItem(own, before)
  // First what is freed: there may be no room for both.
  keeper.removeItem(own)
  try {
    return keepDraft(keeper, { ...place, tab: aside }, draft)
  } catch (full) {
    if (before !== null) keeper.setItem(own, before)
    throw full
  }
}

/** Drops drafts of a form as they were read, whichever tab kept them: what was written there since, nobody has seen here. */
export function dropAsRead(keeper: Keeper, place: Omit<DraftPlace, 'tab'>, read: readonly TookUp[]): void {
  for (const { tab, at } of read) {
    const key = keyOf({ ...place, tab })
    if (parseDraft(keeper.getItem(key))?.at === at) keeper.removeItem(key)
  }
}

/** Drops what this tab kept of a form, and what it took up, unless another tab has written on there since. */
export function dropDraft(keeper: Keeper, place: DraftPlace, tookUp: readonly TookUp[] = []): void {
  dropAsRead(keeper, place, tookUp)
  keeper.removeItem(keyOf(place))
}

/** What of a form was sent and is saved. */
export interface Saved {
  sent: readonly BoxOf[]
  /** The token by which it was sent. */
  by: string
  /** What it went on from. */
  tookUp: readonly TookUp[]
  /** Another deed's. */
  token: string
}

/**
 * Drops what was sent and is saved, also where it was set aside meanwhile. What was typed into the same form since, on
 * another page of this tab, stays, by another token: it is another deed.
 */
export function dropSaved(keeper: Keeper, place: DraftPlace, { sent, by, tookUp, token }: Saved): void {
  const own = parseDraft(keeper.getItem(keyOf(place)))
  const since = own ? sinceSent(own.boxes, sent) : []
  if (own && since.length > 0) keepDraft(keeper, place, sinceSaved(own, since, token))
  else dropDraft(keeper, place, tookUp)
  for (const key of draftKeys(keeper).filter((one) => one.startsWith(ofForm(place)))) {
    const draft = parseDraft(keeper.getItem(key))
    if (by !== '' && draft?.token === by && sinceSent(draft.boxes, sent).length === 0) keeper.removeItem(key)
  }
}

/**
 * Drops what was sent by no script of ours and is saved: its page kept it while the answer was awaited. What was typed
 * since stays, by another token.
 */
export function dropMarked(
  keeper: Keeper,
  person: string,
  { saved, token }: { saved: readonly SavedMark[]; token: () => string },
): void {
  for (const key of draftKeys(keeper).filter((one) => one.startsWith(ofPerson(person)))) {
    const draft = parseDraft(keeper.getItem(key))
    const mark = draft && saved.find((one) => one.token === draft.token)
    if (!mark) continue
    const [plan = '', form = '', tab = ''] = key.slice(ofPerson(person).length).split('/')
    const place = { person, plan, form: decodeURIComponent(form), tab }
    const since = sinceMarked(mark, draft.boxes)
    if (since.length === 0) dropDraft(keeper, place, draft.tookUp)
    else keepDraft(keeper, place, sinceSaved(draft, since, token()))
  }
}
