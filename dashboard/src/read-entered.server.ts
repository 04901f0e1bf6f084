import { error } from '@sveltejs/kit'
import { typed, type Entered } from './entered.ts'

/** How a browser sends a form. Kit lets others through that nothing can read as one. */
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data']

const AS_NO_FORM =
  'What was sent is not a form of this page, so nothing was saved. Go back to the page and send it again'
const CUT_SHORT =
  'What was sent cannot be read as a form, so nothing was saved. Go back to the page, and send it again from there'

/**
 * Reads what a form was sent with. What cannot be read is its sender's fault or
 * its way's: a page that says so, never a failure of ours.
 *
 * @throws what Kit shows as an error page: 415 for what is no form, 400 for a broken one, 413 for too much.
 */
export const readEntered = async (request: Request): Promise<Entered> => (await readSent(request)).entered

/** The same, and what the files are called that were chosen: no form gives those back. */
export async function readSent(request: Request): Promise<{ entered: Entered; files: string[] }> {
  const [type = ''] = (request.headers.get('content-type') ?? '').toLowerCase().split(';')
  if (!FORM_TYPES.includes(type.trim())) error(415, AS_NO_FORM)
  try {
    const sent = await request.formData()
    const files = [...sent.values()].flatMap((value) => (value instanceof File && value.size > 0 ? [value.name] : []))
    return { entered: typed(sent), files }
  } catch (thrown) {
    // What Kit's own limit threw while reading has its status already.
    if (thrown instanceof Error && 'status' in thrown) throw thrown
    error(400, CUT_SHORT)
  }
}
