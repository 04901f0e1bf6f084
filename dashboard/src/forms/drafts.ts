/**
 * Words that were typed and not saved, kept in the browser that they were typed
 * in and nowhere else: by person, plan, form and tab, for 72 hours at most. Whoever
 * signs in on a browser clears away what anybody else left there; a tab drops
 * what it wrote and what it took up, and never what another tab is writing.
 */
export interface Draft {
  /** When the last of it was typed, by the browser's own clock. */
  at: number
  /** What its author had read of what they wrote about. */
  basedOn: string
  /** By which the server knows it, should it have come and its answer been lost. */
  token: string
  /** What each box held, in the order of the form. */
  boxes: [name: string, value: string][]
  /** Other tabs' drafts of the same form that these words go on from, as they stood then. */
  tookUp: TookUp[]
}

export interface TookUp {
  tab: string
  at: number
}

export const KEPT_HOURS = 72

export interface DraftPlace {
  email: string
  plan: string
  form: string
  /** Whose words they are, where two tabs have the same form: `tab.ts`. */
  tab: string
}

/** The part of `localStorage` that drafts need. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const OWNER = 'drafts-of'
const BEGINS = 'draft/'
const ofPerson = (email: string) => `${BEGINS}${encodeURIComponent(email)}/`
const ofForm = ({ email, plan, form }: DraftPlace) => `${ofPerson(email)}${plan}/${encodeURIComponent(form)}/`
const keyOf = (place: DraftPlace) => ofForm(place) + place.tab

const draftKeys = (keeper: Keeper): string[] =>
  Array.from({ length: keeper.length }, (_, index) => keeper.key(index) ?? '').filter((key) => key.startsWith(BEGINS))

/**
 * Says whose browser this is from now on, and clears away what is old or
 * somebody else's.
 */
export function claimDrafts(keeper: Keeper, email: string, now: number): void {
  for (const key of draftKeys(keeper))
    if (!key.startsWith(ofPerson(email)) || readKey(keeper, key, now) === null) keeper.removeItem(key)
  keeper.setItem(OWNER, email)
}

/** Whose browser this is; empty when nobody’s. */
export const draftsOwner = (keeper: Keeper): string => keeper.getItem(OWNER) ?? ''

/** Clears away every draft, at sign-out; a page that is still open in another tab keeps nothing more. */
export function forgetDrafts(keeper: Keeper): void {
  for (const key of draftKeys(keeper)) keeper.removeItem(key)
  keeper.removeItem(OWNER)
}

/** What this tab kept of a form, or else what another kept last; null when nothing was, or too long ago. */
export function findDraft(keeper: Keeper, place: DraftPlace, now: number): { draft: Draft; tab: string } | null {
  const begins = ofForm(place)
  const found = draftKeys(keeper)
    .filter((key) => key.startsWith(begins))
    .flatMap((key) => {
      const draft = readKey(keeper, key, now)
      return draft ? [{ draft, tab: key.slice(begins.length) }] : []
    })
  const newest = found.toSorted((one, other) => other.draft.at - one.draft.at)
  return newest.find(({ tab }) => tab === place.tab) ?? newest[0] ?? null
}

/** Keeps a form as it stands. Answers false where that cannot be: its author has signed out, or there is no room. */
export function keepDraft(keeper: Keeper, place: DraftPlace, draft: Draft): boolean {
  if (draftsOwner(keeper) !== place.email) return false
  keeper.setItem(keyOf(place), JSON.stringify(draft))
  return true
}

/** Drops what this tab kept of a form, and what it took up, unless another tab has written on there since. */
export function dropDraft(keeper: Keeper, place: DraftPlace, tookUp: readonly TookUp[] = []): void {
  const own = parse(keeper.getItem(keyOf(place)))
  for (const { tab, at } of [...tookUp, ...(own?.tookUp ?? [])]) {
    const key = keyOf({ ...place, tab })
    if (parse(keeper.getItem(key))?.at === at) keeper.removeItem(key)
  }
  keeper.removeItem(keyOf(place))
}

function readKey(keeper: Keeper, key: string, now: number): Draft | null {
  const draft = parse(keeper.getItem(key))
  return draft && draft.at <= now && now - draft.at <= KEPT_HOURS * 3_600_000 ? draft : null
}

/** Anything may stand in a browser's store: only what has the shape of a draft is one. */
function parse(text: string | null): Draft | null {
  try {
    const { at, basedOn, token, boxes, tookUp } = JSON.parse(text ?? 'null') as Partial<Draft>
    const isBox = (box: unknown) =>
      Array.isArray(box) && box.length === 2 && box.every((said) => typeof said === 'string')
    return typeof at === 'number' && Array.isArray(boxes) && boxes.every(isBox)
      ? {
          at,
          basedOn: String(basedOn ?? ''),
          token: String(token ?? ''),
          boxes,
          tookUp: Array.isArray(tookUp) ? tookUp.filter(isTookUp) : [],
        }
      : null
  } catch {
    return null
  }
}

const isTookUp = (said: Partial<TookUp> | null) => typeof said?.tab === 'string' && typeof said.at === 'number'
