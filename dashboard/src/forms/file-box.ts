import { formCalled } from './form-called.ts'

/** Whether the form of that name on the page has a box for a file. No script may fill one: what was chosen there is kept nowhere. */
export const hasFileBox = (form: string): boolean => formCalled(form)?.querySelector('input[type="file"]') != null
