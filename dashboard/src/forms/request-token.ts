import { once, type Entered } from '../entered.ts'

/** Which form it was that came, and by what its request is known again; empty where it did not say. */
export interface SentForm {
  name: string
  token: string
}

const BEGINS = 'token:'

/**
 * What the box is called that carries a form's token. The form's own name is in
 * it, and it comes first: by the names of its first boxes a browser knows a form
 * again, so going back fills no form with the words of another.
 *
 * @example
 * tokenBox('update-1.2') // => 'token:update-1.2'
 */
export const tokenBox = (form: string): string => BEGINS + encodeURIComponent(form)

/** Parts what was typed from what the form says of itself. */
export function partToken(entered: Entered): { entered: Entered; form: SentForm } {
  const box = Object.keys(entered).find((name) => name.startsWith(BEGINS)) ?? BEGINS
  const { [box]: _token, ...rest } = entered
  return { entered: rest, form: { name: nameIn(box), token: once(entered, box) } }
}

function nameIn(box: string): string {
  try {
    return decodeURIComponent(box.slice(BEGINS.length))
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
  const box = document.forms.namedItem(form)?.elements.namedItem(tokenBox(form))
  return box instanceof HTMLInputElement ? box.value : ''
}

/** 128 random bits. `crypto.randomUUID` is not there for a browser that came over plain http. */
export const newToken = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
