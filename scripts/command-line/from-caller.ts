import { resolve } from 'node:path'

/** A path as whoever called the script meant it: from where they were. One that ends with a slash still does. */
export const fromCaller = (said: string): string =>
  resolve(process.env['CALLED_FROM'] ?? '.', said) + (said.endsWith('/') ? '/' : '')
