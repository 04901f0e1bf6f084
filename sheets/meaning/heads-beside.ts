import { meaningCalled } from './headings.ts'

/** What heads risks, decisions or figures, and no plan. */
const BESIDE = /\b(likelihood|mitigations?|risk score|residual|indicator|baseline|outturn|decision)\b/i
/** What a plan may have a column of as well. */
const PERHAPS =
  /^(risks?( description| ref| id| no)?|(risk )?scores?|impact score|member|attended|apologies)$|\bmitigat\w+/i

/** How many heads of a table are of what councils keep beside their plan, and never of the plan. */
export const countBeside = (heads: readonly string[]): number => heads.filter((head) => BESIDE.test(head)).length

/** Whether the heads of a table are those of what councils keep beside their plan: two of risks, say, and no action. */
export const headsBeside = (heads: readonly string[]): boolean =>
  heads.filter((head) => BESIDE.test(head) || PERHAPS.test(head.trim())).length >= 2 &&
  !heads.some((head) => /\bactions?\b/i.test(head) || meaningCalled(head) === 'recommendation')
