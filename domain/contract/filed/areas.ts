import { filed, Key, Reason, Text } from './fields.ts'

export const FiledArea = filed({ title: Text(), sponsorPost: Key().nullable(), reason: Reason() })
