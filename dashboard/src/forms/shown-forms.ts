import { getContext, onMount, setContext } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'

const KEY = 'shown-forms'

type Shown = SvelteSet<{ form: string }>

/** Begins a page on which refused words must stand somewhere: in their form, or to copy. To be called while it is made. */
export function watchShown(): (form: string) => boolean {
  const shown: Shown = setContext(KEY, new SvelteSet())
  return (form) => [...shown].some((one) => one.form === form)
}

/** Says that the words of a form stand here: its boxes hold them, or they are written out. */
export function isShownHere(form: string): void {
  const shown = getContext<Shown | undefined>(KEY)
  const here = { form }
  shown?.add(here)
  onMount(() => () => void shown?.delete(here))
}
