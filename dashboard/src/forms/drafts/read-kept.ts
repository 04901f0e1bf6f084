import type { Written } from '../what-was-written.ts'
import { isYoung, type Draft, type DraftPlace, type TookUp } from './draft.ts'

/** The part of `localStorage` that drafts need. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const BEGINS = 'draft/'
export const ofPerson = (person: string) => `${BEGINS}${encodeURIComponent(person)}/`
export const ofPlan = ({ person, plan }: Pick<DraftPlace, 'person' | 'plan'>) => `${ofPerson(person)}${plan}/`
export const ofForm = (place: Omit<DraftPlace, 'tab'>) => `${ofPlan(place)}${encodeURIComponent(place.form)}/`
export const keyOf = (place: DraftPlace) => `${ofForm(place)}${place.tab}`

export const draftKeys = (keeper: Keeper): string[] =>
  Array.from({ length: keeper.length }, (_, index) => keeper.key(index) ?? '').filter((key) => key.startsWith(BEGINS))

export function readKey(keeper: Keeper, key: string, now: number): Draft | null {
  const draft = parseDraft(keeper.getItem(key))
  return draft && isYoung(draft, now) ? draft : null
}

/** Anything may stand in a browser's store: only what has the shape of a draft is one. */
export function parseDraft(text: string | null): Draft | null {
  try {
    const { at, path, basedOn, stood, token, boxes, changed, written, tookUp, answer, isSent } = JSON.parse(
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
      ...(isSent && { isSent: true }),
    }
  } catch {
    return null
  }
}

const isBox = (box: unknown) => Array.isArray(box) && box.length === 2 && box.every((said) => typeof said === 'string')

const isWritten = (said: Partial<Written> | null) =>
  typeof said?.name === 'string' && typeof said.label === 'string' && typeof said.words === 'string'

const isTookUp = (said: Partial<TookUp> | null) => typeof said?.tab === 'string' && typeof said.at === 'number'
