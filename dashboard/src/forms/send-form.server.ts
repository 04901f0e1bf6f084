import { fail, isHttpError, isRedirect, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit'
import type { Problem } from '../../../domain/contract/problem.ts'
import { call, Refused, send, sendOnce, type Deed, type Params, type View } from '../api.server.ts'
import { once, type Entered } from '../entered.ts'
import { readSent } from '../read-entered.server.ts'
import { GIVEN_PASSWORD, SIGNED_OUT, type FormAgain, type FormRefusal, type ReadForm } from './form-refusal.ts'
import { hasNeverKept } from './never-kept.ts'
import { markSent } from './onto-answer.ts'
import { newToken, partToken } from './request-token.ts'
import { tellSaved } from './saved-natively.server.ts'
import { readStood, takeTheirs } from './stood.ts'
import { isSomebodyElse, notYours, signInAsThem } from './written-by.ts'

/** Writes to the record by the token of its form: `already` when this sending was done before, and nothing twice. */
export type Post = <N extends Deed>(
  name: N,
  params: Params<N>,
  body: unknown,
) => Promise<{ view: View<N>; already: boolean }>

/**
 * What every writing form's page action does: reads what was typed, writes it,
 * and goes where `write` answers. Whatever is refused, nothing typed is lost; and
 * when the session has ended meanwhile, the same form asks for the password.
 * Nothing is written in the name of anybody but whom the form was drawn for.
 *
 * @param write Is given what was typed, how to write it, and what the record held when the form was drawn.
 *
 * @example
 * export const actions = { default: (event) => sendForm(event, async (entered, post) => { await post('addAction', event.params, entered); return '/there' }) }
 */
export async function sendForm(
  event: RequestEvent,
  write: (entered: Entered, post: Post, stood: Entered) => Promise<string>,
): Promise<ActionFailure<FormRefusal>> {
  const read = await readForm(event)
  if ('refused' in read) return read.refused

  const { token } = read.form
  let there = ''
  const refused = await refusalOf(async () => {
    if (read.writtenBy !== '') {
      const { person } = await call(event, 'whoAmI')
      if (isSomebodyElse(person, read)) throw new Refused(409, notYours(read, person))
    }
    const post: Post = (name, params, body) => sendOnce(event, name, params, body, token)
    there = await write(read.entered, post, readStood(read.stood) ?? {})
  })
  if (!refused) {
    tellSaved(event, read)
    redirect(303, there)
  }
  const { status, problem } = refused
  const theirs = takeTheirs(problem, read)
  return fail(status, {
    ...read,
    ...freshAfter(problem, read),
    ...(theirs && { ...theirs, sent: markSent(read.entered) }),
    signIn: status === 401,
    email: '',
  })
}

/**
 * The page action of a form that is drawn again with more in it and saves
 * nothing: rows that were worked out from what was typed. When the session has
 * ended meanwhile, the same form asks for the password.
 *
 * @param work Answers what the boxes hold then, what is wrong with them, and what else the page is told.
 */
export async function previewForm<Told extends object>(
  event: RequestEvent,
  work: (entered: Entered) => Promise<{ entered: Entered; problem: Problem | null; told: Told }>,
): Promise<ActionFailure<FormRefusal> | (FormAgain & Told)> {
  const read = await readForm(event)
  if ('refused' in read) return onlyDraws(read.refused)
  let drawn = { entered: read.entered, problem: null as Problem | null, told: {} as Told }
  const refused = await refusalOf(async () => {
    await call(event, 'whoAmI')
    drawn = await work(read.entered)
  })
  const again = { ...read, ...DRAWS, signIn: false, email: '' }
  if (refused) return fail(refused.status, { ...again, problem: refused.problem, signIn: refused.status === 401 })
  return { ...again, sent: markSent(read.entered), entered: drawn.entered, problem: drawn.problem, ...drawn.told }
}

/** Said of what was asked for where it saves nothing: whoever signs in first is not told that it does. */
export const DRAWS = { draws: true } as const

export const onlyDraws = ({ status, data }: ActionFailure<FormRefusal>): ActionFailure<FormRefusal> =>
  fail(status, { ...data, ...DRAWS })

/** What was typed, once whoever was signed out meanwhile has signed in again. */
export async function readForm(event: RequestEvent): Promise<ReadForm | { refused: ActionFailure<FormRefusal> }> {
  const { entered, files } = await readSent(event.request)
  const { signInEmail, signInPassword, writtenBy, stood, ...sent } = entered
  const read: ReadForm = {
    ...partToken(sent),
    action: event.url.search.startsWith('?/') ? event.url.search : '',
    writtenBy: once({ writtenBy: writtenBy ?? '' }, 'writtenBy'),
    stood: once({ stood: stood ?? '' }, 'stood'),
    ...(files.length > 0 && { files }),
  }
  event.locals.givesWordsBack = !event.request.headers.has('x-sveltekit-action') && !hasNeverKept(read.form.name)
  if (signInPassword === undefined) return read

  const [email, password] = [
    once({ signInEmail: signInEmail ?? '' }, 'signInEmail'),
    once({ signInPassword }, 'signInPassword'),
  ]
  const refused = await refusalOf(async () => {
    const { person } = await send(event, 'signIn', {}, { email, password })
    if (!isSomebodyElse(person, read)) return
    // By their address alone nobody is known: it may have been changed since the words were typed.
    await send(event, 'signOut', {})
    throw new Refused(409, signInAsThem(read))
  })
  if (!refused) return read
  return { refused: fail(refused.status, { ...read, problem: namedForForm(refused.problem), signIn: true, email }) }
}

/** A failure of the server's loses no more than a refusal does: it too is told beside what was typed. */
async function refusalOf(work: () => Promise<unknown>): Promise<{ status: number; problem: Problem } | null> {
  try {
    await work()
    return null
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown
    // What a form reads on its way to write finds the session ended as well: the words stay, and the page asks.
    if (isRedirect(thrown) && thrown.location.startsWith('/sign-in')) return { status: 401, problem: SIGNED_OUT }
    if (isRedirect(thrown) && thrown.location.startsWith('/new-password'))
      return { status: 403, problem: GIVEN_PASSWORD }
    if (isHttpError(thrown)) return { status: thrown.status, problem: { code: 'failed', message: thrown.body.message } }
    throw thrown
  }
}

const SENT_BEFORE =
  'What you sent before, from here or from another tab, was saved, and the words have changed since. Look at what is there before you save these as well'

/** The answer to the first sending was lost, and the words changed since: what is sent next is another deed, by its own token. */
const freshAfter = (problem: Problem, { form }: ReadForm) =>
  problem.code === 'key-used'
    ? { problem: { ...problem, message: SENT_BEFORE }, form: { ...form, token: newToken() }, sentBefore: true as const }
    : { problem }

const FORM_NAMES: Record<string, string> = { email: 'signInEmail', password: 'signInPassword' }

const namedForForm = ({ fields, ...problem }: Problem): Problem => ({
  ...problem,
  ...(fields && {
    fields: Object.fromEntries(Object.entries(fields).map(([name, said]) => [FORM_NAMES[name] ?? name, said])),
  }),
})
