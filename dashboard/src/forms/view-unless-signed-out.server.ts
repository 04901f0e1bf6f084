import { isHttpError, isRedirect, type ServerLoadEvent } from '@sveltejs/kit'

/**
 * A form page's view. Kit loads the page again after a refused post; when that
 * was refused because the session has ended, going to sign in would lose what
 * was typed, so the page is shown without its view, asking to sign in again. It
 * is shown without it too, and with the words, when its sender may not see it
 * any more (`barred`), or it cannot be read just then.
 */
export async function viewUnlessSignedOut<V>(
  event: ServerLoadEvent,
  read: () => Promise<V>,
): Promise<{ view: V } | { view?: never; barred?: true }> {
  try {
    return { view: await read() }
  } catch (thrown) {
    if (event.request.method !== 'POST') throw thrown
    // To sign in; or somewhere else, where the page's form is offered no more.
    if (isRedirect(thrown)) return thrown.location.startsWith('/sign-in') ? {} : { barred: true }
    if (isHttpError(thrown)) return { barred: true }
    throw thrown
  }
}
