/** Something in a plan file that has to be put right before it can be imported. */
export interface Fault {
  /** Where it stands in the file, `actions[3].progressUpdates[2].wayBackToGreen`; empty for the file itself. */
  path: string
  /** What to do about it. */
  message: string
  /** The ref of the action it belongs to, for those who do not count from nought. */
  action?: string
  /** It has its shape and order, but tells of a deed that its rule would not have let anybody do. */
  unreachable?: true
}

export type Path = readonly (string | number)[]

/** @example sayPath(['actions', 3, 'ref']) // => 'actions[3].ref' */
export const sayPath = (path: Path): string =>
  path.reduce<string>(
    (said, step) => (typeof step === 'number' ? `${said}[${step}]` : said === '' ? step : `${said}.${step}`),
    '',
  )

/** A fault as one line for a person. */
export const sayFault = ({ path, message, action }: Fault): string =>
  `${path === '' ? '' : `${path}${action === undefined ? '' : ` (action ${action})`}: `}${message}`

/** Thrown instead of importing: the plan file has faults, all of them listed. */
export class FaultyPlanFile extends Error {
  override readonly name = 'FaultyPlanFile'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(`The plan file has faults.\n${faults.map((fault) => `  ${sayFault(fault)}`).join('\n')}`)
    this.faults = faults
  }
}
