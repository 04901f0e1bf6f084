/** One of several that can be chosen. */
export interface Choice {
  value: string
  label: string
  /** What it means, below it. */
  hint?: string | undefined
  /** What the label leaves to be seen from what is around it, for those who hear it. */
  unseen?: string | undefined
}
