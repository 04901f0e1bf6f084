import { z } from 'zod'
import { SOURCE_KINDS } from '../../vocabulary.ts'
import { Day, filed, MaybeText, Reason, Text, WebAddress } from './fields.ts'

export const FiledSource = filed({
  kind: z.enum(SOURCE_KINDS),
  title: Text(),
  publishedOn: Day().nullable(),
  url: WebAddress().nullable(),
  licence: MaybeText(),
  reason: Reason(),
})
