/** What a form held when it was sent, to be shown again after a refusal. */
export type Entered = Record<string, string | string[]>

/** What a field of ours may be called: letters and figures, as the names of the contract are. */
const NAME = /^[a-z][a-zA-Z0-9]{0,39}$/

/** The box that says which form it is, with a mark of the version it holds, and carries its token: `forms/request-token.ts`. */
const TOKEN = /^token:[\w.%()!'*~-]{1,200}(:[a-z\d]{1,7})?$/

/** Never what every object has, like `constructor` and `__proto__`: they mean something else to whoever reads them. */
const isName = (name: string) => (NAME.test(name) && !(name in Object.prototype)) || TOKEN.test(name)

/**
 * What was typed, as it is: a string for each name, a list where a name came
 * more than once. Files are left out, and names that no field of ours could have.
 */
export function typed(form: FormData): Entered {
  // Once through all of them: to ask for each name anew takes the square of their number.
  const boxes = Map.groupBy(form, ([name]) => name)
  return Object.fromEntries(
    [...boxes].flatMap(([name, all]) => {
      if (!isName(name)) return []
      const said = all.flatMap(([, value]) => (typeof value === 'string' ? [value] : []))
      return [[name, said.length > 1 ? said : (said[0] ?? '')]]
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
