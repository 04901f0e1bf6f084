import { once, type Entered } from '../entered.ts'
import { formCalled } from './form-called.ts'
import { markOf } from './sent-mark.ts'

/** Which form it was that came, and by what its request is known again; empty where it did not say. */
export interface SentForm {
  name: string
  token: string
}

const BEGINS = 'token:'

/**
 * By which a browser tells a form from every other when somebody goes back to it: its own name, and which version of
 * the record it holds. What was typed beside one version is put back beside no other: sent from there, it would count as
 * written by somebody who had read what a colleague saved since, and replace that unseen.
 *
 * @param basedOn The last of what it writes about, as its boxes show it; empty when there is none.
 * @example
 * nameOfVersion('area-2', '') // => 'area-2'
 * nameOfVersion('area-2', '0197-one~1') // => 'area-2:' and a few letters
 */
export const nameOfVersion = (form: string, basedOn: string): string =>
  basedOn === '' ? form : `${form}:${markOf(['', basedOn])}`

/**
 * What the box is called that carries a form's token. The form's own name is in
 * it, with the version that it holds, and it comes first: by the names of its
 * first boxes a browser knows a form again.
 *
 * @example
 * tokenBox('update-1.2') // => 'token:update-1.2'
 */
export const tokenBox = (form: string, basedOn = ''): string =>
  BEGINS + nameOfVersion(encodeURIComponent(form), basedOn)

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
