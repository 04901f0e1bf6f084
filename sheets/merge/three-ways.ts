/** What a field comes to where a sheet is brought into a plan that has it already. */
export type Outcome = 'nothing' | 'change' | 'ask'

/** The field of an action: as the last sheet brought it, as the plan has it, as this sheet has it. */
export interface ThreeWays {
  /** Undefined where no sheet ever brought it. */
  base: string | undefined
  /** Empty where the plan says nothing. */
  plan: string
  /** Empty where the sheet says nothing. */
  sheet: string
}

/**
 * What becomes of a field. An empty cell changes nothing; what only the sheet changed is changed; what only the plan
 * changed stays; where both did, differently, or nobody knows who did, it is asked.
 */
export function decide({ base, plan, sheet }: ThreeWays): Outcome {
  if (sheet === '' || sheet === plan || sheet === base) return 'nothing'
  return plan === base ? 'change' : 'ask'
}
