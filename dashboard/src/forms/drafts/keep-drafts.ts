import { isNeverKept } from '../never-kept.ts'
import { LEFT } from '../tab.ts'
import type { Draft, DraftPlace, FoundDraft } from './draft.ts'
import { draftKeys, keyOf, ofPerson, ofPlan, readKey, type Keeper } from './read-kept.ts'

const OWNER = 'drafts-of'

/**
 * Says whose browser this is from now on, and clears away what is old or
 * somebody else's. Whose it was is cleared first: a page that is open in another
 * tab keeps again what is taken from under it, and must know by then that it may not.
 */
export function claimDrafts(keeper: Keeper, person: string, now: number): void {
  if (draftsOwner(keeper) !== person) keeper.removeItem(OWNER)
  for (const key of draftKeys(keeper)) {
    const draft = key.startsWith(ofPerson(person)) ? readKey(keeper, key, now) : null
    if (draft === null) keeper.removeItem(key)
    // A clock that was put right: its age counts from now.
    else if (draft.at > now) keeper.setItem(key, JSON.stringify({ ...draft, at: now }))
  }
  keeper.setItem(OWNER, person)
}

/** Whose browser this is, by their id; empty when nobody’s. */
export const draftsOwner = (keeper: Keeper): string => keeper.getItem(OWNER) ?? ''

/** Clears away every draft, and what tells tabs apart, at sign-out; a page that is still open in another tab keeps nothing more. */
export function forgetDrafts(keeper: Keeper): void {
  keeper.removeItem(OWNER)
  keeper.removeItem(LEFT)
  for (const key of draftKeys(keeper)) keeper.removeItem(key)
}

/** Everything that somebody's browser keeps of a plan, whatever the form, with what was typed last first. */
export function draftsOfPlan(keeper: Keeper, place: Pick<DraftPlace, 'person' | 'plan'>, now: number): FoundDraft[] {
  const begins = ofPlan(place)
  return draftKeys(keeper)
    .filter((key) => key.startsWith(begins))
    .flatMap((key) => {
      const draft = readKey(keeper, key, now)
      const [form = '', tab = ''] = key.slice(begins.length).split('/')
      return draft ? [{ draft, form: decodeURIComponent(form), tab }] : []
    })
    .toSorted((one, other) => other.draft.at - one.draft.at)
}

/** Whether anything is kept that somebody would lose by signing out. */
export const hasDrafts = (keeper: Keeper, person: string, now: number): boolean =>
  draftKeys(keeper).some((key) => key.startsWith(ofPerson(person)) && readKey(keeper, key, now) !== null)

/** All that is kept of one form: what this tab kept first, then what was typed last. */
export function findDrafts(keeper: Keeper, place: DraftPlace, now: number): FoundDraft[] {
  const found = draftsOfPlan(keeper, place, now).filter(({ form }) => form === place.form)
  const isOwn = ({ tab }: FoundDraft) => tab === place.tab
  return [...found.filter(isOwn), ...found.filter((draft) => !isOwn(draft))]
}

/** Keeps a form as it stands, but for what is never kept. Answers false where that cannot be: its author has signed out, or there is no room. */
export function keepDraft(keeper: Keeper, place: DraftPlace, draft: Draft): boolean {
  if (draftsOwner(keeper) !== place.person) return false
  keeper.setItem(keyOf(place), JSON.stringify(withoutNeverKept(place.form, draft)))
  return true
}

const withoutNeverKept = (form: string, { boxes, changed, written, ...draft }: Draft): Draft => ({
  ...draft,
  boxes: boxes.filter(([name]) => !isNeverKept(form, name)),
  changed: changed.filter((name) => !isNeverKept(form, name)),
  written: written.filter(({ name }) => !isNeverKept(form, name)),
})
