import { isRedirect, type ServerLoadEvent } from '@sveltejs/kit'

/**
 * A form page's view. Kit loads the page again after a refused post; when that
 * was refused because the session has ended, going to sign in would lose what
 * was typed, so the page is shown without its view, asking to sign in again.
 */
export async function viewUnlessSignedOut<V>(
  event: ServerLoadEvent,
  read: () => Promise<V>,
): Promise<{ view: V } | { view?: never }> {
  try {
    return { view: await read() }
  } catch (thrown) {
    if (event.request.method === 'POST' && isRedirect(thrown)) return {}
    throw thrown
  }
}
