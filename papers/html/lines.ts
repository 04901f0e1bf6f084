import { escaped } from '../../domain/escaped.ts'

/** Words within a page, each line a line. */
export const lines = (words: string): string => escaped(words).replaceAll('\n', '<br>')
