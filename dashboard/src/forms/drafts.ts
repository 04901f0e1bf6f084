import { isOtherThan } from './left-of.ts'
import { isNeverKept } from './never-kept.ts'
import { isAllSaved, type SavedMark } from './sent-mark.ts'
import type { Written } from './what-was-written.ts'
import type { BoxOf } from './words-left.ts'

/**
 * Words that were typed and not saved, kept in the browser that they were typed
 * in and nowhere else: by person, plan, form and tab, for 72 hours at most. Whoever
 * signs in on a browser clears away what anybody else left there; a tab drops
 * what it wrote and what it took up, and never what another tab is writing.
 */
export interface Draft {
  /** When the last of it was typed, by the server's clock: `one-clock.ts`. */
  at: number
  /** The path of the page where its form is found again; empty where that is not known. */
  path: string
  /** What its author had read of what they wrote about. */
  basedOn: string
  /** What the record held then, as `stood.ts` carries it; empty for what is new. */
  stood: string
  /** By which the server knows it, should it have come and its answer been lost. */
  token: string
  /** What each box held, in the order of the form. */
  boxes: BoxOf[]
  /** The names of the boxes that its author left otherwise than they found them. */
  changed: string[]
  /** What its author filled, as they read it on the page. */
  written: Written[]
  /** Other tabs' drafts of the same form that these words go on from, as they stood then. */
  tookUp: TookUp[]
  /** The answer into which they were typed, as `onto-answer.ts` marks it; empty where their form was drawn with none. */
  answer: string
}

export interface TookUp {
  tab: string
  at: number
}

/** A draft as it was found, and whose it is. */
export interface FoundDraft {
  draft: Draft
  form: string
  tab: string
}

const KEPT_HOURS = 72

/** Whether something was typed so lately that it is kept still. */
export const isYoung = ({ at }: Pick<Draft, 'at'>, now: number): boolean => now - at <= KEPT_HOURS * 3_600_000

export interface DraftPlace {
  /** The id of whoever typed them: an address may be changed by others. */
  person: string
  plan: string
  form: string
  /** Whose words they are, where two tabs have the same form: `tab.ts`. */
  tab: string
}

/** The part of `localStorage` that drafts need. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const OWNER = 'drafts-of'
const BEGINS = 'draft/'
const ofPerson = (person: string) => `${BEGINS}${encodeURIComponent(person)}/`
const ofPlan = ({ person, plan }: Pick<DraftPlace, 'person' | 'plan'>) => `${ofPerson(person)}${plan}/`
const keyOf = (place: DraftPlace) => `${ofPlan(place)}${encodeURIComponent(place.form)}/${place.tab}`

const draftKeys = (keeper: Keeper): string[] =>
  Array.from({ length: keeper.length }, (_, index) => keeper.key(index) ?? '').filter((key) => key.startsWith(BEGINS))

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

/** Clears away every draft, at sign-out; a page that is still open in another tab keeps nothing more. */
export function forgetDrafts(keeper: Keeper): void {
  keeper.removeItem(OWNER)
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

/** Moves what this tab kept of a form to a name of no tab, where nothing writes over it. Answers false where nothing may be kept. */
export function setDraftAside(keeper: Keeper, place: DraftPlace, draft: Draft, aside: string): boolean {
  if (draftsOwner(keeper) !== place.person) return false
  // First what is freed: there may be no room for both.
  keeper.removeItem(keyOf(place))
  return keepDraft(keeper, { ...place, tab: aside }, draft)
}

/** Drops what this tab kept of a form, and what it took up, unless another tab has written on there since. */
export function dropDraft(keeper: Keeper, place: DraftPlace, tookUp: readonly TookUp[] = []): void {
  for (const { tab, at } of tookUp) {
    const key = keyOf({ ...place, tab })
    if (parse(keeper.getItem(key))?.at === at) keeper.removeItem(key)
  }
  keeper.removeItem(keyOf(place))
}

/**
 * Drops what was sent and is saved. What was typed into the same form since, on
 * another page of this tab, stays, by another token: it is another deed.
 */
export function dropSaved(
  keeper: Keeper,
  place: DraftPlace,
  { sent, tookUp, token }: { sent: readonly BoxOf[]; tookUp: readonly TookUp[]; token: string },
): void {
  const own = parse(keeper.getItem(keyOf(place)))
  if (own && isOtherThan(own, sent)) keepDraft(keeper, place, { ...own, token })
  else dropDraft(keeper, place, tookUp)
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
    const draft = parse(keeper.getItem(key))
    const mark = draft && saved.find((one) => one.token === draft.token)
    if (!mark) continue
    const [plan = '', form = '', tab = ''] = key.slice(ofPerson(person).length).split('/')
    const place = { person, plan, form: decodeURIComponent(form), tab }
    if (isAllSaved(mark, draft.boxes)) dropDraft(keeper, place, draft.tookUp)
    else keepDraft(keeper, place, { ...draft, token: token() })
  }
}

/** What was typed in a draft, and not chosen. */
export const typedIn = ({ written }: Pick<Draft, 'written'>): BoxOf[] =>
  written.flatMap(({ name, words, typed }): BoxOf[] => (typed ? [[name, words]] : []))

function readKey(keeper: Keeper, key: string, now: number): Draft | null {
  const draft = parse(keeper.getItem(key))
  return draft && isYoung(draft, now) ? draft : null
}

/** Anything may stand in a browser's store: only what has the shape of a draft is one. */
function parse(text: string | null): Draft | null {
  try {
    const { at, path, basedOn, stood, token, boxes, changed, written, tookUp, answer } = JSON.parse(
      text ?? 'null',
    ) as Partial<Draft>
    if (typeof at !== 'number' || !Array.isArray(boxes) || !boxes.every(isBox)) return null
    return {
      at,
      path: String(path ?? ''),
      basedOn: String(basedOn ?? ''),
      stood: String(stood ?? ''),
      token: String(token ?? ''),
      boxes,
      changed: Array.isArray(changed) ? changed.map(String) : boxes.map(([name]) => name),
      written: Array.isArray(written) ? written.filter(isWritten) : [],
      tookUp: Array.isArray(tookUp) ? tookUp.filter(isTookUp) : [],
      answer: String(answer ?? ''),
    }
  } catch {
    return null
  }
}

const isBox = (box: unknown) => Array.isArray(box) && box.length === 2 && box.every((said) => typeof said === 'string')

const isWritten = (said: Partial<Written> | null) =>
  typeof said?.name === 'string' && typeof said.label === 'string' && typeof said.words === 'string'

const isTookUp = (said: Partial<TookUp> | null) => typeof said?.tab === 'string' && typeof said.at === 'number'
