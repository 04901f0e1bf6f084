import { z } from 'zod'
import { isAsRead, type AsRead as AsReadText } from '../as-read.ts'

/** What is shown, as a write that goes on from it calls it: `basedOn`. */
export const AsRead = () =>
  z
    .string()
    .refine((said): said is AsReadText => isAsRead(said), 'Give it as the view shows it')
    .meta({ description: 'What a write that goes on from this gives as basedOn' })

/**
 * What its author had read of what they write about: the last one, as the view
 * shows it. Null says that there was nothing yet; left out, it says
 * nothing, and is refused wherever something has been said. A form's empty box
 * is null.
 */
export const BasedOn = z
  .union([z.string().max(80), z.null()], 'Open the page again: this form does not say what it was based on')
  .optional()
  .transform((said) => (said === '' ? null : said))
  .meta({
    description:
      'The last one you have read, by its versionId or asRead in the view; null when there was none. Without it a write is refused with 400 where something has been said, and with 409 and both texts when it is not the last, or words were removed from it since',
  })
