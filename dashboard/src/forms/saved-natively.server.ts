import type { RequestEvent } from '@sveltejs/kit'
import { hasNeverKept } from './never-kept.ts'
import type { ReadForm } from './form-refusal.ts'
import { SAVED_COOKIE } from './saved-natively.ts'
import { carryMarks, markForm, readMarks } from './sent-mark.ts'

/** For as long as the scripts of the page that is answered may take. */
const SECONDS = 600

/**
 * Tells the page that comes next what is saved, where no script awaits the
 * answer: a form that was sent before its scripts came is kept in the browser by
 * the time that it is answered. By this that page knows what to keep no more.
 */
export function tellSaved({ cookies, request, url }: RequestEvent, { form, entered }: ReadForm): void {
  if (request.headers.has('x-sveltekit-action') || form.token === '' || hasNeverKept(form.name)) return
  const before = readMarks(cookies.get(SAVED_COOKIE) ?? '').filter(({ token }) => token !== form.token)
  cookies.set(SAVED_COOKIE, carryMarks([markForm(form.token, entered), ...before]), {
    path: '/',
    httpOnly: false,
    sameSite: 'strict',
    secure: url.protocol === 'https:',
    maxAge: SECONDS,
  })
}
