import { z } from 'zod'
import { BROUGHT_SHEET_STATES } from '../../brought.ts'
import { filed, MaybeText, Text } from './fields.ts'

export const FiledBroughtSheet = filed({
  /** What the file was called. */
  name: Text(),
  digest: z.string().regex(/^[0-9a-f]{64}$/, 'Write the SHA-256 of the file, in small letters and figures'),
  state: z.enum(BROUGHT_SHEET_STATES),
  /** Null until it is taken back. */
  reason: MaybeText(),
})
