import { once, type Entered } from '../entered.ts'

/**
 * What each box of a form is given: its name, what it shows, and what is wrong
 * with that. A prefix tells two forms of one page apart.
 *
 * @example
 * const box = boxes(form?.entered ?? asEntered(area), form?.problem?.fields)
 * // <WordsBox {...box('title')} label="Title" />
 */
export const boxes =
  (entered: Entered, errors: Record<string, string> = {}, prefix = '') =>
  (name: string): { name: string; id: string; value: string; error: string | undefined } => ({
    name,
    id: prefix + name,
    value: once(entered, name),
    error: errors[name],
  })
