import { filed, Key, Text } from './fields.ts'

export const FiledArea = filed({ title: Text(), sponsorPost: Key().nullable() })
