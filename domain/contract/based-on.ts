import { z } from 'zod'

/**
 * What its author had read of what they write about: the id of the last one, as
 * the view shows it. Null says that there was nothing yet; left out, it says
 * nothing, and is refused wherever something has been said. A form's empty box
 * is null.
 */
export const BasedOn = z
  .union([z.string().max(80), z.null()], 'Open the page again: this form does not say what it was based on')
  .optional()
  .transform((said) => (said === '' ? null : said))
  .meta({
    description:
      'The id of the last one you have read, as the view shows it; null when there was none. Without it a write is refused with 400 where something has been said, and with 409 and both texts when it is not the last',
  })
