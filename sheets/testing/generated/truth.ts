import type { DeliveryStatus } from '../../../domain/delivery-status.ts'
import type { SheetIs } from '../../../domain/sheet-meanings.ts'
import type { ProposedDue } from '../../proposal.ts'

/** What a sheet leaves to a person, and must be asked. */
export type MustAsk = 'hidden' | 'dates' | 'ratings' | 'struck' | 'owners' | 'steps' | 'quarters'

export interface TrueDue {
  /** More than one where readers may differ: "end of March" is a day or a month. */
  kinds: ProposedDue['kind'][]
  from?: string
  to?: string
}

/** An action as a person reads it. What is left out is not sure, and not judged; `null` is surely nothing. */
export interface TrueAction {
  sheet: string
  row: number
  /** It may as well be a step of another action, or left out. */
  maybe?: true
  action?: string
  ref?: string
  /** Words of its area or recommendation. */
  under?: string
  due?: TrueDue | null
  /** `null` until somebody answers, or where nothing is said. */
  rating?: DeliveryStatus | null
  /** Their words, whole. */
  owners?: string[]
  withdrawn?: true
  hidden?: true
}

/** What a person who reads a sheet would say of it, where they are sure. No other row than these is an action. */
export interface Truth {
  /** What is mixed in it, for whoever looks into a failure. */
  shapes: string[]
  sheets: { name: string; is: SheetIs; headerRows?: number[] }[]
  actions: TrueAction[]
  questions: MustAsk[]
  /** Of each list one cell at least must be in doubt or asked about; with their sheet: `Plan!F5`. */
  doubts: string[][]
}

export const emptyTruth = (shapes: string[]): Truth => ({ shapes, sheets: [], actions: [], questions: [], doubts: [] })

export function mustAsk(truth: Truth, question: MustAsk): void {
  if (!truth.questions.includes(question)) truth.questions.push(question)
}
