import type { Written } from '../what-was-written.ts'
import type { BoxOf } from '../words-left.ts'

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
  /** It was sent as it stands here, and no answer has come: it may be saved or not. */
  isSent?: true
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

/** A draft as it was found, with what it goes on from. */
export const withTookUp = ({ tab, draft }: Pick<FoundDraft, 'tab' | 'draft'>): TookUp[] => [
  { tab, at: draft.at },
  ...draft.tookUp,
]

const isTookUp = ({ tab, draft }: FoundDraft, tookUp: readonly TookUp[]): boolean =>
  tookUp.some((took) => took.tab === tab && took.at === draft.at)

/** Whether a draft goes on in these words, or in another that is kept: what its tab wrote since does not. */
export const isGoneOn = (one: FoundDraft, kept: readonly FoundDraft[], tookUp: readonly TookUp[] = []): boolean =>
  isTookUp(one, tookUp) || kept.some(({ form, draft }) => form === one.form && isTookUp(one, draft.tookUp))

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

/** What was typed in a draft, and not chosen. */
export const typedIn = ({ written }: Pick<Draft, 'written'>): BoxOf[] =>
  written.flatMap(({ name, words, typed }): BoxOf[] => (typed ? [[name, words]] : []))
