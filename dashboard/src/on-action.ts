import type { Component } from 'svelte'
import type { ActionView } from '../../domain/contract/actions.ts'
import type { Instant } from '../../domain/day.ts'
import type { FormRefusal } from './forms/form-refusal.ts'

/** What a noun that hangs on an action shows on the page of that action. */
export interface OnAction {
  /** What was recorded, as entries of the action's history. */
  timeline?: (view: ActionView) => Entry[]
  /** What its reader is offered at the head of the page; null when that is not theirs. */
  offer?: (view: ActionView) => Offer | null
  /** What has to be said at the head of the page. */
  head?: Component<{ view: ActionView }>
  /** What there is to decide: first in the page's main column. */
  decision?: Component<{ view: ActionView; refusal: FormRefusal | null }>
  /** Its part of the page's main column. */
  section?: Component<{ view: ActionView; refusal: FormRefusal | null }>
  /** What stands below its history, for whoever looks for it. */
  foot?: Component<{ view: ActionView }>
}

/** One thing that was recorded of an action, and how its noun draws it. */
export interface Entry {
  id: string
  recordedAt: Instant
  recordedBy: string
  /** What was said is round; decided, square; re-dated, a diamond; reworded, hollow. */
  mark: Mark
  component: Component<Record<string, unknown>>
  props: Record<string, unknown>
}
type Mark = 'round' | 'square' | 'diamond' | 'hollow'

/** A page under the action's own address. What is done most often is a button. */
export interface Offer {
  page: string
  says: string
  button?: true
}

/** One thing that was recorded, with what is shown of it. */
export interface Told<Props> {
  id: string
  recordedAt: Instant
  recordedBy: string
  props: Props
}

/** Entries of the history that one component draws. */
export const timeline =
  <Props extends object>(mark: Mark, component: Component<Props>, tell: (view: ActionView) => Told<Props>[]) =>
  (view: ActionView): Entry[] =>
    tell(view).map(({ id, recordedAt, recordedBy, props }) => ({
      id,
      recordedAt,
      recordedBy,
      mark,
      // The only place that forgets which props go with which component: they were matched above.
      component: component as unknown as Entry['component'],
      props: props as Record<string, unknown>,
    }))

/** What was recorded, with the name under which its component takes it. */
export const told = <Said extends Omit<Told<unknown>, 'props'>, Props>(said: Said, props: Props): Told<Props> => ({
  id: said.id,
  recordedAt: said.recordedAt,
  recordedBy: said.recordedBy,
  props,
})
