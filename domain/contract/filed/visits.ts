import { z } from 'zod'
import { VISIT_KINDS } from '../../vocabulary.ts'
import { Day, filed, MaybeText, Reason, Text, WebAddress } from './fields.ts'

export const FiledVisit = filed({
  kind: z.enum(VISIT_KINDS),
  title: Text(),
  startsOn: Day(),
  endsOn: Day(),
  focus: MaybeText(),
  letterOn: Day().nullable(),
  letterUrl: WebAddress().nullable(),
  letterPublished: z.boolean(),
  reason: Reason(),
})
