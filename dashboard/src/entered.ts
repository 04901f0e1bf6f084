/** What a form held when it was sent, to be shown again after a refusal. */
export type Entered = Record<string, string | string[]>

/** What was typed, as it is: a string for each name, a list where a name came more than once. Files are left out. */
export function typed(form: FormData): Entered {
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const said = form.getAll(name).filter((value) => typeof value === 'string')
      return [name, said.length > 1 ? said : (said[0] ?? '')]
    }),
  )
}

/** One typed value as text, for a box to show again. */
export function once(entered: Entered | undefined, name: string): string {
  const said = entered?.[name]
  return (Array.isArray(said) ? said[0] : said) ?? ''
}

/** Every typed value of a name, for checkboxes. */
export function every(entered: Entered | undefined, name: string): string[] {
  const said = entered?.[name]
  return Array.isArray(said) ? said : said === undefined || said === '' ? [] : [said]
}
