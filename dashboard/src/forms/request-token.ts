import { once, type Entered } from '../entered.ts'
import { formCalled } from './form-called.ts'
import { markOf } from './sent-mark.ts'

/** Which form it was that came, and by what its request is known again; empty where it did not say. */
export interface SentForm {
  name: string
  token: string
}

const BEGINS = 'token:'

/** What a form holds: the last of what it writes about, as its boxes show it, and whose words, by their id; empty of none. */
interface Held {
  basedOn?: string
  writer?: string
}

/**
 * By which a browser tells a form from every other when somebody goes back to it: its own name, which version of the
 * record it holds, and whose words. What was typed beside one version is put back beside no other: sent from there, it
 * would count as written by somebody who had read what a colleague saved since, and replace that unseen. And what one
 * person typed is put back for no other who signs in after them and goes back: it would be saved as theirs.
 *
 * @example
 * nameOfHeld('area-2', {}) // => 'area-2'
 * nameOfHeld('area-2', { basedOn: '0197-one~1', writer: '0196' }) // => 'area-2:' and a few letters
 */
export function nameOfHeld(form: string, { basedOn = '', writer = '' }: Held): string {
  const holds = [writer, basedOn].filter(Boolean).join(' ')
  return holds === '' ? form : `${form}:${markOf(['', holds])}`
}

/**
 * What the box is called that carries a form's token. The form's own name is in
 * it, with what it holds, and it comes first: by the names of its first boxes a
 * browser knows a form again.
 *
 * @example
 * tokenBox('update-1.2') // => 'token:update-1.2'
 */
export const tokenBox = (form: string, held: Held = {}): string => BEGINS + nameOfHeld(encodeURIComponent(form), held)

/** Parts what was typed from what the form says of itself. */
export function partToken(entered: Entered): { entered: Entered; form: SentForm } {
  const box = Object.keys(entered).find((name) => name.startsWith(BEGINS)) ?? BEGINS
  const { [box]: _token, ...rest } = entered
  return { entered: rest, form: { name: nameIn(box), token: once(entered, box) } }
}

function nameIn(box: string): string {
  try {
    return decodeURIComponent(box.slice(BEGINS.length).replace(/:.*/s, ''))
  } catch {
    return ''
  }
}

/**
 * The token that the server drew a form with, while its page comes alive; empty where no server drew it. It may be on
 * its way by then: sent before its scripts came, what is kept of it is the same deed.
 */
export function drawnToken(form: string): string {
  if (typeof document === 'undefined') return ''
  const box = formCalled(form)?.querySelector<HTMLInputElement>(`input[name^="${BEGINS}"]`)
  return box?.value ?? ''
}

/** 128 random bits. `crypto.randomUUID` is not there for a browser that came over plain http. */
export const newToken = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
