import { whyNotStep } from '../../domain/why-not-close.ts'
import type { Matter } from '../../domain/why-not-decided-at.ts'
import type { Asked } from '../actions/on-action.ts'

/** What may be done about an action's closure. */
export const closureDeeds =
  (matter: Matter | null) =>
  ({ doer, action, parts, today, notYet }: Asked) => {
    const closing = { doer, action, parts, today }
    return {
      review: whyNotStep('reviewed', closing),
      agree: whyNotStep('agreed', closing) ?? notYet(matter),
      return: whyNotStep('returned', closing),
      embed: whyNotStep('embedded', closing) ?? notYet(matter),
      reopen: whyNotStep('reopened', closing) ?? notYet(matter),
    }
  }
