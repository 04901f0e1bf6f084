import { untrack } from 'svelte'
import { page } from '$app/state'
import { once } from '../entered.ts'
import type { Draft, DraftPlace, TookUp } from './drafts/draft.ts'
import { dropSaved, setDraftAside } from './drafts/drop-drafts.ts'
import { goneOnIn } from './drafts/gone-on-in.ts'
import { findDrafts, keepDraft } from './drafts/keep-drafts.ts'
import type { FormAgain } from './form-refusal.ts'
import { withKeeper } from './keeper.ts'
import { now } from './one-clock.ts'
import { whenBack } from './kept-words/when-back.ts'
import { askBeforeLeaving } from './leaving.ts'
import { isNeverKept } from './never-kept.ts'
import { markAnswer } from './onto-answer.ts'
import { newToken } from './request-token.ts'
import { sentAsDrawn } from './sent-as-drawn.ts'
import { thisTab } from './tab.ts'
import { boxesOf, seenIn, whatWasWritten, type Written } from './what-was-written.ts'
import { wordsLeft, type BoxOf } from './words-left.ts'
import { readWriter } from './written-by.ts'

/**
 * Words that came back in a refusal while their form is not on the page: its
 * author was signed out, or it is offered no more. They are kept in the browser
 * as those in a form are, whether or not a script saw them typed; and where that
 * cannot be, the page asks before it is left. To be made with its component.
 */
export class HeldRefusal {
  /** As they were read on the page, where the browser kept that. */
  written = $state<readonly Written[]>()
  /** Leaving loses them. */
  #unkept = $state(false)
  /** What is saved by now, though it stands here until the page is another. */
  #over: FormAgain | null = null
  readonly #refusal: () => FormAgain | null

  constructor(refusal: () => FormAgain | null) {
    this.#refusal = refusal
    $effect(() => {
      const held = refusal()
      untrack(() => (held ? this.#hold(held) : this.#letGo()))
    })
    // Another tab may have cleared away what is kept: by signing out, or for whoever signed in there.
    const holdOn = () => {
      const held = refusal()
      if (held && held !== this.#over) this.#hold(held)
    }
    $effect(() => whenBack(holdOn))
    askBeforeLeaving(() => {
      holdOn()
      return this.#unkept
    })
  }

  /** They are saved: nothing is kept of them. */
  saved(): void {
    const refusal = this.#refusal()
    this.#over = refusal
    if (!refusal) return
    const place = placeOf(refusal)
    const sent = boxesOf(refusal.entered).filter(([name]) => !isNeverKept(refusal.form.name, name))
    withKeeper((keeper) => {
      const own = findDrafts(keeper, place, now()).find(({ tab }) => tab === place.tab)
      const { token: by } = refusal.form
      dropSaved(keeper, place, { sent, by, tookUp: own?.draft.tookUp ?? [], token: newToken() })
    })
    this.#letGo()
  }

  #hold(refusal: FormAgain): void {
    const place = placeOf(refusal)
    const seen = seenIn(refusal.entered)
    const words = seen.filter(([name]) => !isNeverKept(refusal.form.name, name))
    const neverKept = words.length < seen.length
    if (words.length === 0 || sentAsDrawn.has(refusal)) return this.#letGo(neverKept)
    const kept = withKeeper((keeper) => {
      const found = findDrafts(keeper, place, now())
      const own = found.find(({ tab }) => tab === place.tab)?.draft
      if (own && wordsLeft(words.filter(isOf(own)), own.boxes).length === 0) return own
      if (own && !setDraftAside(keeper, place, own, newToken())) return null
      const draft = asDraft(refusal, goneOnIn(refusal, found, place.tab))
      return keepDraft(keeper, place, draft) ? draft : null
    })
    // What is never kept is read as it was sent.
    this.written = kept && kept.written.length > 0 && !neverKept ? kept.written : undefined
    this.#unkept = !kept || neverKept
  }

  #letGo(neverKept = false): void {
    this.written = undefined
    this.#unkept = neverKept
  }
}

const placeOf = ({ writtenBy, form }: FormAgain): DraftPlace => ({
  person: readWriter(writtenBy).id,
  plan: page.params['plan'] ?? '',
  form: form.name,
  tab: thisTab(),
})

/** What a form carries for itself is in no box of it, and is no word of anybody's. */
const isOf =
  ({ boxes }: Draft) =>
  ([name, value]: BoxOf) =>
    boxes.some(([box]) => box === name) || /\s/.test(value.trim())

/** The page that its form stands on, with what that asks for; what Kit asks of a page's action is no part of it. */
const wayBack = ({
  pathname,
  searchParams,
}: {
  pathname: string
  searchParams: Iterable<[string, string]>
}): string => {
  const asked = new URLSearchParams([...searchParams].filter(([name]) => !name.startsWith('/') && name !== 'again'))
  return asked.size > 0 ? `${pathname}?${asked.toString()}` : pathname
}

const asDraft = (refusal: FormAgain, tookUp: TookUp[]): Draft => ({
  at: now(),
  path: wayBack(page.url),
  basedOn: once(refusal.entered, 'basedOn'),
  stood: refusal.stood,
  token: refusal.form.token,
  boxes: boxesOf(refusal.entered),
  changed: Object.keys(refusal.entered),
  written: whatWasWritten(refusal.entered),
  tookUp,
  answer: markAnswer(refusal),
})
