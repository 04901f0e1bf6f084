/**
 * What a form on the page is called among all forms of the plan. The `name` of one that holds words of the record says
 * which version it holds as well: `request-token.ts`.
 */
export const calledAs = (form: HTMLFormElement): string => form.dataset['form'] ?? form.getAttribute('name') ?? ''

/** The form of that name, where it is on the page. */
export const formCalled = (name: string): HTMLFormElement | undefined =>
  [...document.forms].find((form) => calledAs(form) === name)
