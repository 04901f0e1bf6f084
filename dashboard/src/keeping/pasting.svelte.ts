import type { Problem } from '../../../domain/contract/problem.ts'
import type { Entered } from '../entered.ts'
import type { FormAgain } from '../forms/form-refusal.ts'
import { boxes } from './boxes.ts'
import { daysSaid } from './inspection-as-entered.ts'
import { KeptRows } from './kept-rows.svelte.ts'
import type { MakesRows } from './made-rows.ts'
import { errorsOfRows, rowsOf, type FormRow } from './rows.ts'

interface Given {
  makes: MakesRows
  /** What the api calls the list of them. */
  list: string
  /** What came back to the page. */
  form: () => FormAgain | null | undefined
  /** What the other boxes hold until somebody types. */
  first?: () => Entered
  /** What the form calls a box that the api calls otherwise. */
  called?: (field: string) => string
}

/**
 * A form in which several things of one kind are pasted, made into rows, put
 * right and saved together: what its boxes hold, and what is wrong with them.
 *
 * @example
 * const paste = new Pasting({ makes: PASTED, list: 'recommendations', form: () => form })
 * // <SettingsPage problem={paste.problem} …><PasteForm {paste} …>
 */
export class Pasting {
  readonly kept: KeptRows
  readonly entered: Entered
  /** What of that the plan itself says, until somebody changes it. */
  readonly says: Entered | undefined
  readonly rows: readonly FormRow[]
  readonly errors: Record<string, string>
  readonly problem: Problem | null | undefined
  readonly box: ReturnType<typeof boxes>
  /** What made the rows just now; null where they came back refused, or from a draft. */
  readonly made: object | null

  constructor({ makes, list, form, first = () => ({}), called = (field) => field }: Given) {
    const [by] = makes.rows
    this.kept = new KeptRows(by, form)
    this.entered = $derived({ ...first(), ...form()?.entered })
    this.says = $derived(daysSaid(first()))
    this.rows = $derived(this.kept.withRoom(rowsOf(this.entered, makes.rows)))
    this.errors = $derived(
      Object.fromEntries(
        Object.entries(errorsOfRows(form()?.problem, list, this.rows, by)).map(([name, said]) => [
          name === list ? 'pasted' : called(name),
          said,
        ]),
      ),
    )
    this.problem = $derived.by(() => {
      const problem = form()?.problem
      return problem && { ...problem, fields: this.errors }
    })
    this.box = $derived(boxes(this.entered, this.errors))
    this.made = $derived.by(() => {
      const now = form()
      return now && 'made' in now ? now : null
    })
  }
}
