import { typed, type Entered } from '../entered.ts'
import { calledAs } from './form-called.ts'
import { changedFrom } from './onto-theirs.ts'
import { readStood } from './stood.ts'

/** What a form would be drawn with now: which version of the record, and what that holds, as `stood.ts` carries it. */
interface Drawn {
  basedOn: string
  stood: string
}

/** For the browser alone: by the version that a page shows, what its forms hold since its reader saved the next. */
let since = $state.raw<{ of: string; forms: ReadonlyMap<string, Drawn> } | null>(null)

/** What a form of that version counts as based on, where its reader has saved one after it and stayed on the page. */
export const savedSince = (form: string, basedOn: string | undefined): Drawn | null =>
  (basedOn !== undefined && since?.of === basedOn && since.forms.get(form)) || null

const held = (form: HTMLFormElement, name: string): string | undefined =>
  form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`)?.value

function drawnIn(html: string): Map<string, Drawn> {
  const { forms } = new DOMParser().parseFromString(html, 'text/html')
  return new Map(
    [...forms].flatMap((form): [string, Drawn][] => {
      const basedOn = held(form, 'basedOn')
      return basedOn === undefined ? [] : [[calledAs(form), { basedOn, stood: held(form, 'stood') ?? '' }]]
    }),
  )
}

/**
 * After a form was saved by somebody who stays on its page as it stands: what
 * they saved counts as read, in that form and in every other of the page that
 * writes about the same version. Where the record holds anything else than they
 * sent, a colleague has been there since, and nothing counts as read.
 *
 * @returns What the record holds of that form, box by box; null where nothing counts as read.
 */
export async function readAfterSaving(href: string, form: string, sent: FormData): Promise<Entered | null> {
  const entered = typed(sent)
  const before = String(sent.get('basedOn') ?? '')
  const reply = await fetch(href).catch(() => null)
  if (before === '' || !reply?.ok) return null
  const forms = drawnIn(await reply.text())
  const stood = readStood(forms.get(form)?.stood ?? '')
  if (stood === null || changedFrom(stood, entered).length > 0) return null
  const isSavedAgain = since !== null && [...since.forms.values()].some(({ basedOn }) => basedOn === before)
  since = { of: isSavedAgain && since ? since.of : before, forms }
  return stood
}
